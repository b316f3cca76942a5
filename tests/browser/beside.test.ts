/** The panel in the browser's own place: it takes over from the frame in the page, and follows the tab in front. */
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startDemo } from '../../demo/server.ts';
import { openChromium, type Opened } from './drive/browser.ts';
import { lines, pressButton, sayWho, shows, write } from './drive/panel.ts';
import { NOTE } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { type, wordsIn } from './drive/typing.ts';
import { marks, panelFrame, press, pressMark, until } from './guest/overlay.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
let tom: Page;
let raj: Page;
let beside: Page;

const notesOf = async (resident: string): Promise<Page> => {
  const page = await opened.browser.newPage();
  await page.goto(`${demo.origin}/residents/${resident}/notes`);
  return page;
};

async function record(page: Page): Promise<void> {
  await type(page, '#note', NOTE);
  await until(() => marks(page), (seen) => seen.length === 3);
  await pressMark(page, 'personality clash');
  await press(page, 'Record what happened');
}

const frameIn = async (page: Page): Promise<Frame> => {
  const frame = await until(async () => panelFrame(page), Boolean);
  if (!frame) throw new Error('No panel in the page.');
  return frame;
};

beforeAll(async () => {
  demo = await startDemo();
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  tom = await notesOf('tom-ashworth');
  await turnOnFor(opened, tom);
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
});

test('a press in the frame moves the panel beside the page, with every word that was typed', async () => {
  await record(tom);
  const frame = await frameIn(tom);
  await sayWho(frame, 'Senior Support Worker', 'Ana');
  await pressButton(frame, 'Just now');
  await write(frame, 'behaviour', 'Tom shouted at Raj across the table.');

  const appears = opened.browser.waitForTarget((target) => target.url() === `chrome-extension://${opened.id}/panel.html`);
  await pressButton(frame, 'Side panel');
  beside = await (await appears).asPage();
  await shows(beside, 'First record, step 1.1');
  expect(await beside.$eval('#behaviour', (field) => (field as HTMLTextAreaElement).value)).toBe('Tom shouted at Raj across the table.');
  expect(await until(async () => panelFrame(tom), (left) => !left)).toBeUndefined();
});

test('it says which note it speaks of', async () => {
  expect(await lines(beside)).toContain(`Note on: ${await tom.title()}`);
});

test('it writes into that note', async () => {
  await write(beside, 'place', 'Dining room');
  await pressButton(beside, 'Put into the note');
  await shows(beside, 'The words are in the note.');
  expect(await wordsIn(tom, '#note')).toBe(`${NOTE} Dining room: Tom shouted at Raj across the table.`);
});

test('another tab in front has no note yet: the clocks stay, the form goes', async () => {
  raj = await notesOf('raj-patel');
  await raj.bringToFront();
  await shows(beside, 'To record something, click into the note');
  const shown = await lines(beside);
  expect(shown).toContain('1 first record is not finished');
  expect(shown).not.toContain('First record, step 1.1');
});

test('a mark pressed there is shown beside the page, and no frame opens', async () => {
  await record(raj);
  await shows(beside, `Note on: ${await raj.title()}`);
  await shows(beside, 'When did staff become aware?');
  expect(panelFrame(raj)).toBeUndefined();
});

test('back in the first tab it is the first note again, with its draft', async () => {
  await tom.bringToFront();
  await shows(beside, `Note on: ${await tom.title()}`);
  await beside.waitForSelector('#place');
  expect(await beside.$eval('#place', (field) => (field as HTMLInputElement).value)).toBe('Dining room');
});
