/**
 * Eight hours of somebody who types without a break, in a page of 1,000 notes: 96,000 letters, and after each note a pause until it was read.
 * What the page holds afterwards is compared with the same typing in the same page without Plainly.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import { openChromium, type Opened } from '../browser/drive/browser.ts';
import { servePages } from '../browser/drive/pages.ts';
import { turnOnFor } from '../browser/drive/site.ts';
import { hosts, marks, until } from '../browser/guest/overlay.ts';
import { heap } from './measuring.ts';

const NOTES = 1000;
/** Forty words a minute for eight hours, in each note its part. */
const LETTERS = (8 * 60 * 40 * 5) / NOTES;
const MOST = 2 * 2 ** 20;

const WRITTEN = readFileSync(new URL('../corpus/notes-f.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String((JSON.parse(line) as { text: string }).text).replaceAll(/[<&\n]/gu, ' '));
const noteOf = (at: number): string => WRITTEN[at % WRITTEN.length] ?? '';
const PAGE = Array.from({ length: NOTES }, (_, at) => `<textarea aria-label="Note ${at}" rows="4" cols="60">${noteOf(at)}</textarea>`).join('');
const TYPED = Array.from({ length: NOTES }, (_, at) => ` ${noteOf(at + 7)}. Tom and Raj had a personality clash again.`.slice(-LETTERS));
const ofClash = ({ quote }: { quote: string }): boolean => quote.includes('clash');
/** In two of them what stands before keeps the last words from being marked. */
const isMarked = (at: number): boolean => check(noteOf(at) + (TYPED[at] ?? '')).findings.some(ofClash);

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;

beforeAll(async () => {
  site = await servePages({ '/notes': PAGE });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('release') });
  const page = await opened.browser.newPage();
  await page.goto(`${site.origin}/notes`);
  await turnOnFor(opened, page);
  await page.close();
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

/** How many bytes more a page holds after a day of typing, and whether Plainly was at work in it. */
async function grownAt(origin: string): Promise<{ grown: number; marked: boolean }> {
  const page = await opened.browser.newPage();
  await page.goto(`${origin}/notes`);
  const session = await page.createCDPSession();
  const isOn = origin === site.origin;
  /** Types a part of the notes; somebody who has Plainly stops after each until what they wrote was read. */
  const typeInto = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += 1) {
      await page.evaluate(typeNote, at, TYPED[at] ?? '');
      if (isOn && isMarked(at)) await until(() => marks(page), (all) => all.some(ofClash));
    }
  };
  await typeInto(0, 50);
  const before = await heap(session);
  await typeInto(50, NOTES);
  const grown = (await heap(session)) - before;
  const marked = (await hosts(page)) > 0;
  await page.close();
  return { grown, marked };
}

/** Runs in the page: a note typed letter by letter at the end of a field, some letters to a painted frame. */
async function typeNote(at: number, text: string): Promise<void> {
  const painted = () => new Promise((resolve) => void requestAnimationFrame(resolve));
  const field = document.querySelectorAll('textarea')[at];
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
  for (const [typed, letter] of [...text].entries()) {
    document.execCommand('insertText', false, letter);
    if (typed % 10 === 9) await painted();
  }
  if (field) field.scrollTop = field.scrollHeight;
}

test('eight hours of typing', async () => {
  expect(TYPED.filter((_, at) => isMarked(at)).length).toBeGreaterThanOrEqual(NOTES - 2);
  const [here, without] = [await grownAt(site.origin), await grownAt(site.origin.replace('127.0.0.1', 'localhost'))];
  expect([here.marked, without.marked]).toEqual([true, false]);
  console.log(`${NOTES} notes, ${TYPED.join('').length} letters: the page grew by ${(here.grown / 2 ** 20).toFixed(2)} MB, without Plainly by ${(without.grown / 2 ** 20).toFixed(2)} MB`);
  expect(here.grown - without.grown).toBeLessThan(MOST);
}, 2_400_000);
