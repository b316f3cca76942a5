/**
 * The main job in Firefox, from the words in the note to the clocks after the browser was closed. What differs from the
 * journey in Chromium, because Firefox's protocol cannot do it: the site is baked into the build (the browser's question
 * for a site can't be answered there), marks of the twenty notes are read in the rich field, the card is pressed where
 * its green answer is seen on the screen, and the event page ends by itself after a second at rest.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import { startDemo } from '../../demo/server.ts';
import { ANSWERS, WRITTEN } from './drive/answers.ts';
import { greenAnswer, highlighted, moveClockIn, openFirefox, panelIn } from './drive/firefox.ts';
import { twentyNotes } from './drive/notes.ts';
import { fillFirstRecord, lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { NOTE } from './drive/record.ts';
import { chord, type, wordsIn } from './drive/typing.ts';
import { until } from './guest/overlay.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: Browser;
let page: Page;
const profile = mkdtempSync(join(tmpdir(), 'plainly-firefox-'));
const open = () => openFirefox(inject('firefox'), inject('firefoxExtension'), profile);

const noise: string[] = [];
async function newPage(): Promise<Page> {
  const opened = await browser.newPage();
  opened.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  opened.on('pageerror', (error) => noise.push(String(error)));
  return opened;
}

async function noteField(editor: 'plain' | 'rich'): Promise<string> {
  await page.goto(`${demo.origin}/residents/tom-ashworth/notes${editor === 'rich' ? '?editor=rich' : ''}`);
  return editor === 'rich' ? '#note-rich' : '#note';
}

/** From the words in the plain field to the panel. The first mark begins at the fourteenth letter of the note. */
async function record(): Promise<Frame> {
  const field = await noteField('plain');
  await type(page, field, NOTE);
  const box = await (await page.$(field))?.boundingBox();
  const answer = await until(async () => {
    await page.mouse.click((box?.x ?? 0) + 150, (box?.y ?? 0) + 22);
    return greenAnswer(page);
  }, Boolean);
  if (!answer) throw new Error('The card is not open.');
  await page.mouse.click(answer.left + answer.width / 2, answer.top + answer.height / 2);
  const frame = await until(() => panelIn(page), Boolean);
  if (!frame) throw new Error('The panel is not open.');
  await frame.waitForSelector('.panel');
  return frame;
}

beforeAll(async () => {
  demo = await startDemo();
  browser = await open();
  page = await newPage();
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('marks agree with the engine', () => {
  test.each(twentyNotes)('$id', async ({ text }) => {
    const field = await noteField('rich');
    await type(page, field, text);
    const wanted = check(text).findings.map(({ quote }) => quote);
    // That they agree is asked here, not how soon.
    const seen = await until(() => highlighted(page), (quotes) => quotes.length === wanted.length, 20_000);
    expect(seen.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('the whole job, from the plain field', () => {
  let frame: Frame;

  test('the answer to one question starts the concern and the 15 minutes', async () => {
    frame = await record();
    await sayWho(frame, 'Senior Support Worker', 'Ana');
    await shows(frame, NOTE);
    await pressButton(frame, 'Just now');
    await shows(frame, 'First record, step 1.1');
    await expect.poll(async () => (await lines(frame)).filter((line) => /^Due .* 1[45] minutes left$/u.test(line)), { timeout: 5000 }).not.toEqual([]);
  });

  test('an empty form says what is missing, and loses nothing', async () => {
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'things are missing');
    expect(await frame.$eval('#people-0-reference', (input) => (input as HTMLInputElement).value)).toBe('Tom');
  });

  test('Put into the note writes the facts, one Ctrl+Z takes exactly them back, Ctrl+Y brings them again', async () => {
    await fillFirstRecord(frame, ANSWERS);
    await pressButton(frame, 'Put into the note');
    await shows(frame, 'The words are in the note.');
    expect(await wordsIn(page, '#note')).toBe(`${NOTE} ${WRITTEN}`);
    await page.focus('#note');
    await chord(page, 'Control', 'KeyZ');
    expect(await wordsIn(page, '#note')).toBe(NOTE);
    await chord(page, 'Control', 'KeyY');
    expect(await wordsIn(page, '#note')).toBe(`${NOTE} ${WRITTEN}`);
  });

  test('the record system saves its note with the words in it', async () => {
    await page.click('#save-note');
    await until(async () => demo.savedNotes().map(({ text }) => text), (texts) => texts.includes(`${NOTE} ${WRITTEN}`));
  });

  test('Complete step 1.1 starts the others', async () => {
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
    await expect.poll(async () => (await lines(frame)).join('\n'), { timeout: 5000 }).toMatch(/(?:29|30) minutes left\nTeam Leader · 30 minutes from 1\.1/u);
  });
});

describe('31 minutes later, after the browser was closed', () => {
  let shown: string[];

  beforeAll(async () => {
    const frame = await panelIn(page);
    if (!frame) throw new Error('The panel is gone.');
    await moveClockIn(frame, 31);
    await browser.close();
    browser = await open();
    page = await newPage();
    const panel = await record();
    await shows(panel, '1.4 Safeguarding route decision');
    shown = await lines(panel);
  });

  const after = (step: string) => shown[shown.indexOf(step) + 1] ?? '';

  test('1.2 is overdue and says since when', () => {
    expect(after('1.2 Immediate peer-risk review')).toMatch(/^Overdue by .* · was due \d\d:\d\d .*$/u);
  });

  test('1.4 is not', () => {
    expect(after('1.4 Safeguarding route decision')).toMatch(/^Due \d\d:\d\d .* · .* left$/u);
  });
});

test('no page said anything on its console', () => {
  expect(noise).toEqual([]);
});
