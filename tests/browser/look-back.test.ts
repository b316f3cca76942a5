/**
 * The look back as a manager meets it: an export in a Windows encoding with dates in three formats, a workbook with formulas, words that
 * are pasted; read beside the page, held, stopped, confirmed as an earlier sign and set aside; nothing but that is kept.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialog, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditedNow } from '#pathway/audits.ts';
import { nothingJudged } from '#pathway/measures/judged.ts';
import { lookAt } from '#pathway/measures/look.ts';
import { weeklyMeasures } from '#pathway/measures/packs.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { calendars } from '../unit/pathway/given.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { concernFrom, done, idOf } from './drive/concerns.ts';
import { go, say } from './drive/desk.ts';
import { chooseFile } from './drive/files.ts';
import { fill } from './drive/fill.ts';
import { tabTo } from './drive/keyboard.ts';
import { writeWindows, writeWorkbook } from './drive/look-back.ts';
import { lines, pick, pressButton, shows } from './drive/panel.ts';
import { eventsIn, eventsOf } from './drive/record.ts';
import { recorded, setClock } from './drive/reminders.ts';
import { until } from './guest/overlay.ts';

const files = mkdtempSync(join(tmpdir(), 'plainly-look-back-'));
const path = (name: string): string => join(files, name);
const now = Temporal.Instant.from('2026-11-25T09:00:00Z');

const CLASH = 'Tom and Raj had a personality clash again in the lounge. Both as bad as each other, all settled now.';
const QUIET = 'Tea at four, then a walk in the garden. Slept well.';

let opened: Opened;
let desk: Page;
const noise: string[] = [];

/** The groups in the list, each as "name: notes". */
const groups = (): Promise<string[]> => desk.$$eval('.group-head', (heads) => heads.map((head) => head.textContent ?? ''));
const loaded = (): Promise<string[]> => desk.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /LookBack|worker|universal/u.test(name)));
const kept = (): Promise<string[]> => recorded(desk, 'earlier-sign-linked');

async function openFresh(name: string): Promise<void> {
  await chooseFile(desk, 'Choose a file', path(name));
  await desk.waitForSelector('#columns-title, .refused');
}

/** Opens the group with this name, and chooses its notes. */
async function chooseIn(group: string): Promise<void> {
  const head = await desk.waitForSelector(`::-p-xpath(//button[contains(@class,"group-head") and contains(., "${group}")])`);
  if ((await head?.evaluate((button) => button.getAttribute('aria-expanded'))) === 'false') await head?.click();
  const box = await desk.waitForSelector(`::-p-xpath(//li[contains(@class,"found-group") and contains(., "${group}")]//label[contains(@class,"found-head")])`);
  await box?.click();
}

beforeAll(async () => {
  writeWindows(
    path('notes.csv'),
    ['Entry date;Time;Service user;Location;Staff name;Details', `2026-11-03;14:30;Tom Ashworth;Lounge;Sharon Penn;${CLASH}`, `04/11/2026;09:15;Raj;;Sharon Penn;Raj’s plate was shoved off the table by Tom. Just banter.`, `11-14-2026;;Zoë;Kitchen;Sharon Penn;=SUM(A1)`, `last week;10:00;Eve;;Sharon Penn;${CLASH.replace('Raj', 'Eve')}`, `05/11/2026;11:00;Zoë;Garden;Sharon Penn;${QUIET}`, `06/11/2026;11:00;Zoë;Garden;Sharon Penn;`, ''].join('\r\n'),
  );
  await writeWorkbook(path('notes.xlsx'), [
    { name: 'Empty', rows: [] },
    {
      name: 'Notes',
      rows: [
        [{ value: 'When' }, { value: 'Resident' }, { value: 'Note' }, { value: 'Author' }].map((cell) => ({ ...cell, type: String })),
        [{ value: new Date('2026-11-05T18:20:00Z'), type: Date, format: 'dd/mm/yyyy hh:mm' }, { value: 'Tom', type: String }, { value: CLASH, type: String }, { value: 'Sharon', type: String }],
        [{ value: new Date('2026-11-06T08:00:00Z'), type: Date, format: 'dd/mm/yyyy hh:mm' }, { value: 'Raj', type: String }, { value: 'CONCATENATE("a","b")', type: 'Formula' }, { value: 'Sharon', type: String }],
      ],
    },
  ]);
  writeFileSync(path('report.pdf'), '%PDF-1.7 whatever');
  writeFileSync(path('nothing.csv'), '');
  writeFileSync(path('blank.csv'), '\n\n\n');
  writeFileSync(path('broken.csv'), Buffer.concat([Buffer.from(`Date,Note\n2026-11-03,"${CLASH} Zoë Zoë`), Buffer.from([0xff]), Buffer.from(`"\n2026-11-04,"open and never closed\n2026-11-05,${QUIET}\n`)]));
  writeFileSync(path('many.csv'), `Date,Note\n${Array.from({ length: 60_000 }, (_, n) => `2026-11-0${1 + (n % 9)},"${n % 2 ? QUIET : CLASH} Entry ${n}."`).join('\n')}`);

  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  await desk.setViewport({ width: 1280, height: 900 });
  await setClock(desk, now.toString());
  desk.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  desk.on('pageerror', (error) => noise.push(String(error)));
  await say(desk, 'Quality and Safeguarding Lead', 'Gus');
  await desk.waitForSelector('h1');
  // Escalated in the week that its audit looks at now.
  await fill(desk, concernFrom(1, Temporal.Instant.from('2026-11-18T10:00:00Z'), [[5, done('1.1')], [14, done('1.2', { access: 'yes' })]], ['Tom Ashworth', 'Raj']));
  await desk.reload();
  await desk.waitForSelector('.row-card');
});

afterAll(async () => {
  await opened.browser.close();
  rmSync(files, { recursive: true });
});

test('the desk brings nothing of it until the room is opened', async () => {
  expect(await loaded()).toEqual([]);
  await go(desk, '#look-back', 'Choose the old notes');
  expect(await desk.title()).toBe('Look back · Plainly');
  expect(await faultsIn(desk)).toEqual([]);
});

describe('what can’t be read gets a sentence', () => {
  test.each([
    ['report.pdf', 'This is a PDF'],
    ['nothing.csv', 'This file is empty'],
    ['blank.csv', 'nothing in this file but empty lines'],
  ])('%s', async (name, sentence) => {
    await openFresh(name);
    await shows(desk, sentence);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('broken letters and a quotation mark that is not closed are named, and the rest goes on', async () => {
    await openFresh('broken.csv');
    await pressButton(desk, 'Continue');
    await shows(desk, '2 notes to read');
    const words = (await lines(desk)).join('\n');
    expect(words).toContain('Row 2, column B (“Note”): some letters are broken');
    expect(words).toContain('Row 3: a quotation mark is opened and not closed.');
    await pressButton(desk, 'Back to the columns');
    await pressButton(desk, 'Choose another file');
  });
});

describe('a CSV file in Windows-1252', () => {
  test('is opened with a guess, and never shows who wrote the notes', async () => {
    await openFresh('notes.csv');
    await shows(desk, 'Read as Windows-1252, with semicolons between the columns.');
    expect(await desk.$$eval('.filters select', (selects) => selects.map((select) => select.selectedOptions[0]?.textContent))).toEqual(['F: Details', 'A: Entry date', 'B: Time', 'C: Service user', 'D: Location']);
    const words = (await lines(desk)).join('\n');
    expect(words).toContain('Raj’s plate');
    expect(words).toContain('Zoë');
    expect(words).not.toContain('Sharon');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('refuses the column with who wrote them as that of the adult', async () => {
    await desk.select('#column-person', '4');
    await shows(desk, '“Staff name” looks like the column with who wrote the note');
    await desk.select('#column-person', '2');
  });

  test('its dates are written in three ways: which rows, and which order is meant', async () => {
    await pressButton(desk, 'Continue');
    await shows(desk, '5 notes to read');
    const words = (await lines(desk)).join('\n');
    for (const expected of ['The dates are written in 3 ways', 'Row 2: as “2026-11-03”.', 'Rows 3 and 6, as “04/11/2026”: which number comes first?', 'Row 4, as “11-14-2026”: which number comes first?', 'Row 5: “last week” is not a date', 'Row 4, column F (“Details”): a formula.', 'Row 7: there is no note. Left out.']) expect(words).toContain(expected);
    expect(await faultsIn(desk)).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  test('is read, and what would have been asked stands in groups', async () => {
    await pressButton(desk, 'Read 5 notes');
    await shows(desk, 'All 5 notes were read');
    await shows(desk, 'A note that is not listed is not an all-clear.');
    expect(await until(groups, (found) => found.length === 2)).toEqual([expect.stringMatching(/^Raj and Tom Ashworth2 notes · newest Wed,? 4 Nov 2026$/u), expect.stringMatching(/^Eve and Tom Ashworth1 note$/u)]);
    await desk.select('#found-by', 'place');
    expect(await until(groups, (found) => found.some((group) => group.startsWith('Lounge')))).toEqual([expect.stringMatching(/^Lounge2 notes/u), expect.stringMatching(/^Place not known1 note/u)]);
    await desk.select('#found-by', 'band');
    await until(groups, (found) => found.some((group) => group.startsWith('Morning')));
    await desk.select('#found-by', 'pair');
    await until(groups, (found) => found.some((group) => group.startsWith('Raj')));
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('shows a note with its passage, date, place and why', async () => {
    await chooseIn('Raj and Tom');
    const words = (await lines(desk)).join('\n');
    for (const expected of ['Wed 4 Nov 2026, 09:15', 'Tue 3 Nov 2026, 14:30 · Lounge · Tom Ashworth and Raj', 'Row 3', '1 note chosen']) expect(words).toContain(expected);
    expect(await desk.$eval('.asked li', (item) => item.textContent?.length ?? 0)).toBeGreaterThan(60);
    // Under the bar that stays at the bottom axe can't judge a contrast.
    await desk.setViewport({ width: 1280, height: 2400 });
    expect(await faultsIn(desk)).toEqual([]);
    await desk.setViewport({ width: 1280, height: 900 });
  });

  test('stays as it is while another room is open', async () => {
    await go(desk, '#concerns', 'Tom Ashworth and Raj');
    await go(desk, '#look-back', '1 note chosen');
    await pressButton(desk, 'Choose all 2');
    await shows(desk, '2 notes chosen');
  });

  test('a note becomes an earlier sign of a concern: it alone is kept', async () => {
    await pressButton(desk, 'Confirm as an earlier sign');
    await shows(desk, 'Of which concern?');
    await pressButton(desk, 'Confirm');
    await shows(desk, 'Choose a concern.');
    expect(await faultsIn(desk)).toEqual([]);
    await desk.select('#sign-of', idOf(1));
    await pressButton(desk, 'Confirm');
    await shows(desk, '2 notes are earlier signs of this concern.');
    await shows(desk, '1 open · 2 confirmed · 0 set aside');
    const [last, first] = (await kept()).map((sealed) => JSON.parse(sealed) as { by: object; what: Record<string, unknown> });
    expect(first).toMatchObject({ by: { name: 'Gus' }, what: { sign: 'note', at: '2026-11-03T14:30:00Z', place: 'Lounge', quote: CLASH } });
    expect(last).toMatchObject({ what: { at: '2026-11-04T09:15:00Z' } });
    expect(JSON.stringify([first, last])).not.toContain('Sharon');
  });

  test('another is set aside with a reason, and put back', async () => {
    await chooseIn('Eve and Tom');
    await pressButton(desk, 'Set aside');
    await pressButton(desk, 'Set aside');
    await shows(desk, 'Choose why.');
    expect(await faultsIn(desk)).toEqual([]);
    await pick(desk, 'Both were joking');
    await pressButton(desk, 'Set aside');
    await shows(desk, '0 open · 2 confirmed · 1 set aside');
    await desk.select('#found-state', 'set-aside');
    await chooseIn('Eve and Tom');
    await shows(desk, 'Set aside: Both were joking');
    await pressButton(desk, 'Put back');
    await shows(desk, '1 open · 2 confirmed · 0 set aside');
    await desk.select('#found-state', 'open');
  });

  test('one without a date is asked for its day, and one that is too late is refused with why', async () => {
    await chooseIn('Eve and Tom');
    await pressButton(desk, 'Confirm as an earlier sign');
    await desk.waitForSelector('#undated');
    await desk.select('#sign-of', idOf(1));
    await pressButton(desk, 'Confirm');
    await shows(desk, 'Give the day of the notes that have no date.');
    await desk.$eval('#undated', (input) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '2026-11-20');
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressButton(desk, 'Confirm');
    await shows(desk, 'is not earlier than that');
    expect(await kept()).toHaveLength(2);
  });

  test('a new concern begins by the same door, and has the note as its sign', async () => {
    await desk.select('#sign-of', 'new');
    await shows(desk, 'When did staff become aware?');
    expect(await faultsIn(desk)).toEqual([]);
    await pressButton(desk, 'Just now');
    await shows(desk, 'The first record, step 1.1, is running.');
    expect(await kept()).toHaveLength(3);
    expect(JSON.parse((await kept()).find((sealed) => sealed.includes('dayOnly')) ?? '{}')).toMatchObject({ what: { at: '2026-11-20T23:59:00Z', dayOnly: true } });
    expect(await eventsIn(desk)).toContain('concern-identified');
    const openings = () => desk.evaluate(() => (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }).chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('opening'))));
    expect(await until(openings, (all) => !all.length)).toEqual([]);
  });

  test('what was confirmed survives a reload, in the concern’s chronology and in delayed recognition; the rest is forgotten', async () => {
    await desk.reload();
    await shows(desk, 'Choose the old notes');
    await go(desk, `#concern/${idOf(1)}/chronology`, 'Earlier sign, in a note of that time');
    const words = (await lines(desk)).join('\n');
    expect(words).toContain('Tue 3 Nov 14:30\nEarlier sign, in a note of that time');
    expect(words.indexOf('Earlier sign')).toBeLessThan(words.indexOf('Staff became aware'));
    expect(words).not.toContain('Gap:');
    expect(await faultsIn(desk)).toEqual([]);
    const { delayed } = weeklyMeasures(lookAt(await eventsOf(desk), calendars, now.add({ hours: 1 })), withinDays(auditedNow('1.5', now)), nothingJudged);
    expect(delayed).toMatchObject({ proposed: 1, behind: [{ concern: idOf(1), signs: [{ kind: 'note', at: '2026-11-03T14:30:00Z' }, { kind: 'note', at: '2026-11-04T09:15:00Z' }] }] });
  });
});

describe('a workbook', () => {
  test('is read from its sheet with notes, its formula as text, its date as the clock on the wall', async () => {
    await go(desk, '#look-back', 'Choose the old notes');
    await openFresh('notes.xlsx');
    await shows(desk, 'Which column is what?');
    expect(await desk.$eval('#sheet', (select) => (select as HTMLSelectElement).value)).toBe('Notes');
    const words = (await lines(desk)).join('\n');
    expect(words).toContain('=CONCATENATE("a","b")');
    expect(words).not.toContain('Sharon');
    await desk.select('#sheet', 'Empty');
    await shows(desk, 'The sheet “Empty” is empty. Choose another one.');
    await desk.select('#sheet', 'Notes');
    await shows(desk, 'CONCATENATE');
    await pressButton(desk, 'Continue');
    await shows(desk, 'Row 3, column C (“Note”): a formula.');
    await pressButton(desk, 'Read 2 notes');
    await shows(desk, '1 note to look at');
    await desk.select('#found-by', 'all');
    await shows(desk, 'Thu 5 Nov 2026, 18:20');
  });

  test('leaving asks first, for as long as something is open', async () => {
    const asked: string[] = [];
    const answer = (dialog: Dialog): void => {
      asked.push(dialog.type());
      void dialog.dismiss();
    };
    desk.on('dialog', answer);
    await desk.evaluate(() => setTimeout(() => location.reload()));
    await until(async () => asked.length, (count) => count === 1);
    await shows(desk, '1 note to look at');
    desk.off('dialog', answer);
    await pressButton(desk, 'Look at another file');
    await shows(desk, 'Another file forgets them');
    expect(await faultsIn(desk)).toEqual([]);
    await pressButton(desk, 'Forget them');
    await shows(desk, 'Choose the old notes');
  });
});

test('notes that are pasted, by the keyboard alone', async () => {
  await desk.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
  await tabTo(desk, 'pasted');
  await desk.keyboard.sendCharacter(`03/11/2026 14:30 - ${CLASH}\n\nThursday 5 November 2026: ${QUIET}`);
  await tabTo(desk, 'Use what I pasted');
  await desk.keyboard.press('Enter');
  await shows(desk, 'Each paragraph is taken for a note');
  for (const button of ['Continue', 'Read 2 notes']) {
    await tabTo(desk, button);
    await desk.keyboard.press('Enter');
  }
  await shows(desk, '1 note to look at');
  await desk.waitForSelector('.group-head');
  await tabTo(desk, 'found-by');
  await tabTo(desk, (await desk.$eval('.group-head', (head) => (head as HTMLElement).innerText.trim())));
  await desk.keyboard.press('Enter');
  await desk.waitForSelector('.found');
  for (let pressed = 0; pressed < 20 && !(await desk.evaluate(() => document.activeElement?.closest('.found-head') !== null)); pressed += 1) await desk.keyboard.press('Tab');
  await desk.keyboard.press('Space');
  await shows(desk, '1 note chosen');
  await tabTo(desk, 'Set aside');
  await desk.keyboard.press('Enter');
  await shows(desk, 'Why?');
  await tabTo(desk, 'aside-reason');
  await desk.keyboard.press('Space');
  await tabTo(desk, 'Set aside');
  await desk.keyboard.press('Enter');
  await shows(desk, '0 open · 0 confirmed · 1 set aside');
  await pressButton(desk, 'Look at another file');
});

test('a long reading is held, goes on, and stops within 200 milliseconds; what was found stays', async () => {
  await openFresh('many.csv');
  await pressButton(desk, 'Continue');
  await pressButton(desk, 'Read 60,000 notes');
  const far = (): Promise<string> => desk.$eval('.reading-bar', (bar) => String((bar as HTMLProgressElement).value));
  await until(far, (read) => Number(read) > 500);
  await pressButton(desk, 'Pause');
  await shows(desk, 'Paused. Nothing is read until you go on.');
  let held = '';
  await until(far, (read) => {
    const isSame = read === held;
    held = read;
    return isSame;
  });
  expect(await faultsIn(desk)).toEqual([]);
  expect(await far()).toBe(held);
  await pressButton(desk, 'Go on');
  await until(far, (read) => Number(read) > Number(held));
  const took = await desk.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('#found-title')) return;
          observer.disconnect();
          resolve(performance.now() - from);
        }).observe(document.body, { childList: true, subtree: true });
        [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop')?.click();
      }),
  );
  expect(took).toBeLessThan(200);
  await shows(desk, 'You stopped:');
  expect(await until(groups, (found) => found.length > 0)).toEqual([expect.stringMatching(/^Raj and Tom/u)]);
  const head = await desk.waitForSelector('.group-head');
  await head?.click();
  await desk.waitForSelector('.found');
  expect(await desk.$$eval('.found', (found) => found.length)).toBe(20);
  expect(await kept()).toHaveLength(3);
});

test('nothing is complained of, and nothing is asked of a network', () => {
  expect(noise).toEqual([]);
});
