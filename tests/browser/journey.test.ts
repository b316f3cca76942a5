/**
 * The main job, end to end, as a person does it: grant the site, type notes, read a mark, record what happened, put the
 * facts into the note, complete step 1.1, close the browser, and find the right clocks when it is opened again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import { startDemo } from '../../demo/server.ts';
import { ANSWERS, WRITTEN } from './drive/answers.ts';
import { killWorker, openChromium, type Opened, openPopup, sayYesTo, worker } from './drive/browser.ts';
import { moveClock } from './drive/move-clock.ts';
import { twentyNotes } from './drive/notes.ts';
import { fillFirstRecord, lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { NOTE, recordFrom } from './drive/record.ts';
import { type, wordsIn } from './drive/typing.ts';
import { hosts, marks, status, until } from './guest/overlay.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
let page: Page;
const profile = mkdtempSync(join(tmpdir(), 'plainly-profile-'));
const open = () => openChromium({ executablePath: inject('chromium'), extension: inject('extension'), profile });

/** Anything that a page said on its console, or that went wrong in it. */
const noise: string[] = [];
function listenTo(watched: Page): void {
  watched.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  watched.on('pageerror', (error) => noise.push(String(error)));
}

async function noteField(editor: 'plain' | 'rich'): Promise<string> {
  await page.goto(`${demo.origin}/residents/tom-ashworth/notes${editor === 'rich' ? '?editor=rich' : ''}`);
  return editor === 'rich' ? '#note-rich' : '#note';
}

beforeAll(async () => {
  demo = await startDemo();
  opened = await open();
  page = await opened.browser.newPage();
  listenTo(page);
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('the site', () => {
  test('before anybody grants it, nothing of ours is in the page', async () => {
    const field = await noteField('plain');
    await type(page, field, NOTE);
    expect(await hosts(page)).toBe(0);
    const registered = await (await worker(opened)).evaluate('chrome.scripting.getRegisteredContentScripts()');
    expect(registered).toEqual([]);
  });

  test('the button in the toolbar grants it, and the tab that is already open is marked', async () => {
    await sayYesTo(opened, demo.origin);
    const popup = await openPopup(opened, page);
    await pressButton(popup, 'Use Plainly on this site');
    await shows(popup, 'Plainly is on for');
    await popup.close();
    await page.click('#note');
    expect(await until(() => status(page), Boolean)).toContain('3 prompts');
  });
});

describe('marks agree with the engine', () => {
  test.each(twentyNotes)('$id', async ({ text }) => {
    const field = await noteField('plain');
    await type(page, field, text);
    expect(await wordsIn(page, field)).toBe(text);
    const wanted = check(text).findings.map(({ quote }) => quote);
    const seen = await until(
      async () => (await marks(page)).map(({ quote }) => quote),
      (quotes) => quotes.length === wanted.length,
    );
    expect(seen).toEqual(wanted);
  });
});

test('a rich field is marked too, and its own nodes are left alone', async () => {
  const field = await noteField('rich');
  await type(page, field, NOTE);
  const seen = await until(async () => (await marks(page)).map(({ quote }) => quote), (quotes) => quotes.length === 3);
  expect(seen).toEqual(['personality clash', 'again', 'all settled now']);
  expect(await page.$eval(field, (element) => [...element.querySelectorAll('*')].every(({ attributes, localName }) => !attributes.length && ['p', 'br', 'div'].includes(localName)))).toBe(true);
});

describe('a first record that is left unfinished, from the rich field', () => {
  let frame: Frame;

  test('the panel asks who is here, quotes the passage, and asks when staff became aware', async () => {
    frame = await recordFrom(page, await noteField('rich'));
    await sayWho(frame, 'Senior Support Worker', 'Ana');
    await shows(frame, NOTE);
    await shows(frame, 'When did staff become aware?');
  });

  test('the answer starts the concern and the 15 minutes, before a word is written', async () => {
    await pressButton(frame, 'Just now');
    await shows(frame, 'First record, step 1.1');
    await expect.poll(async () => (await lines(frame)).filter((line) => /^Due .* 1[45] minutes left$/u.test(line)), { timeout: 5000 }).not.toEqual([]);
  });

  test('what was typed is there again after the page was left', async () => {
    await fillFirstRecord(frame, ANSWERS);
    const field = await noteField('rich');
    frame = await recordFrom(page, field);
    await shows(frame, '1 first record is not finished');
    const again = (await lines(frame)).find((line) => line.startsWith('Go on: identified'));
    await pressButton(frame, again ?? 'Go on');
    await frame.waitForSelector('#safety');
    expect(await frame.$eval('#safety', (written) => (written as HTMLTextAreaElement).value)).toBe(ANSWERS.safety);
    expect(await frame.$eval('#people-1-role', (chosen) => (chosen as HTMLSelectElement).value)).toBe('harmed');
  });

  test('it can be completed from there', async () => {
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
  });
});

describe('the whole job, from the plain field', () => {
  let frame: Frame;
  let before: string;

  test('an empty form says what is missing, takes the focus there, and loses nothing', async () => {
    frame = await recordFrom(page, await noteField('plain'));
    await pressButton(frame, 'Just now');
    await frame.waitForSelector('#behaviour');
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'things are missing');
    expect(await frame.evaluate(() => document.activeElement?.className)).toContain('summary');
    expect(await frame.$eval('#people-0-reference', (input) => (input as HTMLInputElement).value)).toBe('Tom');
  });

  test('Put into the note writes the facts as sentences into the field, and the host has them too', async () => {
    before = await wordsIn(page, '#note');
    await fillFirstRecord(frame, ANSWERS);
    await shows(frame, WRITTEN);
    await pressButton(frame, 'Put into the note');
    await shows(frame, 'The words are in the note.');
    expect(await wordsIn(page, '#note')).toBe(`${NOTE} ${WRITTEN}`);
    await shows(frame, 'What happened · in the note');
  });

  test('one Ctrl+Z takes exactly them back, and Ctrl+Y brings them again', async () => {
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    expect(await wordsIn(page, '#note')).toBe(before);
    await page.keyboard.press('KeyY');
    await page.keyboard.up('Control');
    expect(await wordsIn(page, '#note')).toBe(`${NOTE} ${WRITTEN}`);
  });

  test('the record system saves its note with the words in it', async () => {
    await page.click('#save-note');
    await until(async () => demo.savedNotes().map(({ text }) => text), (texts) => texts.includes(`${NOTE} ${WRITTEN}`));
  });

  test('with the worker killed in between, Complete step 1.1 still starts the others', async () => {
    await killWorker(opened);
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
    const shown = (await lines(frame)).join('\n');
    for (const step of ['1.2 Immediate peer-risk review', '1.3 Same-day seriousness assessment', '1.4 Safeguarding route decision']) expect(shown).toContain(step);
    expect(shown).toMatch(/(?:29|30) minutes left\nTeam Leader · 30 minutes from 1\.1/u);
  });
});

describe('31 minutes later, after the browser was closed', () => {
  let shown: string[];

  beforeAll(async () => {
    await opened.browser.close();
    opened = await open();
    await moveClock(opened, 31);
    page = await opened.browser.newPage();
    listenTo(page);
    await noteField('plain');
    const popup = await openPopup(opened, page);
    await shows(popup, '1.4 Safeguarding route decision');
    shown = await lines(popup);
    await popup.close();
  });

  const after = (step: string) => shown[shown.indexOf(step) + 1] ?? '';

  test('1.2 is overdue and says since when', () => {
    expect(after('1.2 Immediate peer-risk review')).toMatch(/^Overdue by .* · was due \d\d:\d\d .*$/u);
  });

  test('1.4 is not', () => {
    expect(after('1.4 Safeguarding route decision')).toMatch(/^Due \d\d:\d\d .* · .* left$/u);
  });

  test('the site is still granted, and the note field is marked again', async () => {
    await type(page, '#note', NOTE);
    expect(await until(() => status(page), Boolean)).toContain('3 prompts');
  });

  test('taking the site away takes every mark from the open page at once', async () => {
    const popup = await openPopup(opened, page);
    await pressButton(popup, 'Stop using Plainly on this site');
    await shows(popup, 'Use Plainly on this site');
    await popup.close();
    expect(await until(() => hosts(page), (count) => count === 0)).toBe(0);
    await type(page, '#note', NOTE);
    expect(await hosts(page)).toBe(0);
  });
});

test('no page and no panel said anything on its console', () => {
  expect(noise).toEqual([]);
});
