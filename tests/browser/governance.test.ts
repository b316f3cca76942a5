/**
 * Governance at the desk: the figures of a period and what is behind them, another period, trends and times as pictures
 * with their tables, note quality, the monthly pack on paper, and every table as a file.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inventYear } from '../../demo/history/invent-year.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { saveInto } from './drive/files.ts';
import { go, say } from './drive/desk.ts';
import { fill } from './drive/fill.ts';
import { lines, pick, pressButton, shows } from './drive/panel.ts';
import { setClock } from './drive/reminders.ts';
import { SOON } from './drive/soon.ts';
import { until } from './guest/overlay.ts';

/** A Tuesday at noon, so that the week, the fortnight and the month run. */
const NOW = Temporal.Instant.from('2026-11-24T12:00:00Z');
const OCTOBER = '#governance/glance/month/2026-10-01';

let opened: Opened;
let desk: Page;
let staff: string[];
const noise: string[] = [];
const downloads = mkdtempSync(join(tmpdir(), 'plainly-governance-'));

/** What a figure says, by its label. */
const figures = (): Promise<Record<string, string>> => desk.$$eval('.figure', (all) => Object.fromEntries(all.map((each) => [each.querySelector('.figure-label')?.textContent ?? '', each.querySelector('.figure-shown')?.textContent ?? ''])));

/** Writes a day into the period's field, as the browser's own picker does. */
const chooseDay = (day: string): Promise<void> =>
  desk.$eval(
    '#period-day',
    (input, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );

/** The one new file in the downloads, once it is whole. */
async function saved(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const before = new Set(readdirSync(downloads));
  await act();
  const [name = ''] = await until(async () => readdirSync(downloads).filter((each) => !before.has(each) && !each.endsWith('.crdownload')), ({ length }) => length === 1);
  return { name, text: readFileSync(join(downloads, name), 'utf8') };
}

const pressLabelled = async (label: string): Promise<void> => {
  const button = await desk.waitForSelector(`::-p-aria([name="${label}"][role="button"])`);
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button?.click();
};

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  await setClock(desk, NOW.toString());
  desk.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  desk.on('pageerror', (error) => noise.push(String(error)));
  await say(desk, 'Quality and Safeguarding Lead', 'Gus');
  await desk.waitForSelector('h1');
  const { events } = inventYear({ seed: 2, ends: NOW, concerns: 60 });
  staff = [...new Set(events.flatMap(({ by }) => by?.name ?? []))];
  await fill(desk, events);
  await desk.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
  await desk.setViewport({ width: 1280, height: 900 });
  await go(desk, OCTOBER, 'Figures of October 2026');
  await saveInto(desk, downloads);
}, 120_000);

afterAll(async () => {
  await opened.browser.close();
  rmSync(downloads, { recursive: true });
});

describe('a period at a glance', () => {
  test('has every figure, with what asks for something said in words', async () => {
    const all = await figures();
    expect(Object.keys(all)).toHaveLength(10);
    expect(all['Same-day seriousness reviews on time (1.3)']).toMatch(/^\d+ of \d+/u);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('a figure opens down to its concerns, and Back leads to the same period', async () => {
    const identified = Number((await figures())['Concerns identified']);
    await pressLabelled(`Open ${identified} concerns: Concerns identified`);
    await desk.waitForSelector('.behind-links a');
    expect(await desk.$$eval('.behind-links li', ({ length }) => length)).toBe(identified);
    expect(await faultsIn(desk)).toEqual([]);
    await desk.click('.behind-links a');
    await desk.waitForSelector('.stops');
    await desk.goBack();
    await shows(desk, 'Figures of October 2026');
  });

  test('another period is counted at once, and its address can be kept', async () => {
    await pressButton(desk, 'Earlier month');
    await shows(desk, 'Figures of September 2026');
    expect(await desk.evaluate(() => location.hash)).toBe('#governance/glance/month/2026-09-01');
    await pick(desk, 'Fortnight');
    await shows(desk, 'Figures of 21 September to 4 October 2026');
    await chooseDay('2026-11-24');
    await shows(desk, 'still running: counted up to now');
  });

  test('a period in the future is refused with the reason, and nothing else changes', async () => {
    const before = await figures();
    await chooseDay('2026-12-07');
    await shows(desk, 'The fortnight of 30 November to 13 December 2026 has not begun, so there is nothing to count. Choose a day up to 24 November 2026.');
    expect(await figures()).toEqual(before);
    expect(await desk.$eval('#period-day', (input) => (input as HTMLInputElement).value)).toBe('2026-12-07');
    expect(await faultsIn(desk)).toEqual([]);
    await chooseDay('2026-11-23');
    await until(() => lines(desk), (all) => !all.join('\n').includes('has not begun'));
    expect(await desk.$eval('::-p-text(Later fortnight)', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  });

  test('an address with a day that is still to come shows the period of today', async () => {
    await go(desk, '#governance/glance/month/2027-05-01', 'Figures of November 2026');
    await go(desk, '#governance/nowhere/decade/2026-02-31', 'Figures of 23 to 29 November 2026');
    expect(await desk.$eval('.parts [aria-current]', ({ textContent }) => textContent)).toBe('At a glance');
  });
});

describe('trends and times', () => {
  test('each picture says its finding, and stands without Plot’s own style', async () => {
    await go(desk, '#governance/trend/month/2026-10-01', 'Concerns identified:');
    await expect.poll(() => desk.$$eval('.picture-svg', ({ length }) => length), SOON).toBe(7);
    expect(await desk.$$eval('.picture', (all) => all.every((each) => each.querySelector('svg.picture-svg[role=img] > title')?.textContent === each.querySelector('.picture-finding')?.textContent))).toBe(true);
    expect(await desk.$$eval('.picture-svg style, .picture-svg [style]', ({ length }) => length)).toBe(0);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('the table behind has the figures of the period at a glance, and leads there', async () => {
    const last = await desk.$eval('[aria-label="Same-day seriousness reviews on time (1.3)"] .data tbody tr:last-child', (row) => [row.querySelector('a')?.hash, row.lastElementChild?.textContent]);
    expect(last[0]).toBe(OCTOBER);
    await go(desk, OCTOBER, 'Figures of October 2026');
    expect((await figures())['Same-day seriousness reviews on time (1.3)']).toBe(last[1]);
  });

  test('a picture’s table opens by keyboard', async () => {
    await go(desk, '#governance/trend/month/2026-10-01', 'Concerns identified:');
    await desk.focus('.picture-table summary');
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.$eval('.picture-table', (details) => (details as HTMLDetailsElement).open), SOON).toBe(true);
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe('October 2025');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('times by part of the week', async () => {
    await go(desk, '#governance/times/month/2026-10-01', 'Half of all had step 1.1 within');
    await desk.waitForSelector('.picture-svg');
    expect(await faultsIn(desk)).toEqual([]);
    await desk.select('#times-band', 'bankHoliday');
    await shows(desk, 'Bank holiday: 0 concerns.');
  });

  test('what is open now', async () => {
    await go(desk, '#governance/now', 'due within 24 hours');
    await desk.waitForSelector('.picture-svg');
    expect(await faultsIn(desk)).toEqual([]);
  });
});

describe('note quality', () => {
  test('says what was marked and why it was dismissed, and never by whom', async () => {
    await go(desk, '#governance/notes/month/2026-10-01', 'Phrases most often marked');
    await desk.waitForSelector('.picture-svg');
    expect(await faultsIn(desk)).toEqual([]);
    const words = (await lines(desk)).join('\n');
    expect(words).toContain('Why prompts were dismissed');
    for (const name of staff) expect(words).not.toContain(name);
  });
});

describe('files', () => {
  test('a table as CSV that any spreadsheet reads', async () => {
    await go(desk, OCTOBER, 'Figures of October 2026');
    await desk.click('.picture-table summary');
    const { name, text } = await saved(() => pressLabelled('Save as CSV: Figures of October 2026'));
    expect(name).toBe('plainly-figures-2026-11-24.csv');
    expect(text.startsWith('\uFEFF"Measure","Figure","Counted","Of","Beside it","Asks for"\r\n')).toBe(true);
    const { data, errors } = parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const shown = await figures();
    expect(Object.fromEntries(data.slice(1).map(([measure, figure]) => [measure, figure]))).toEqual(shown);
  });

  test('and as JSON', async () => {
    const { name, text } = await saved(() => pressLabelled('Save as JSON: Figures of October 2026'));
    expect(name).toBe('plainly-figures-2026-11-24.json');
    expect((JSON.parse(text) as { rows: { measure: string }[] }).rows.map(({ measure }) => measure)).toEqual(Object.keys(await figures()));
  });

  test('a concern as FHIR', async () => {
    await pressLabelled(`Open ${(await figures())['Concerns identified']} concerns: Concerns identified`);
    await desk.waitForSelector('.behind-links a');
    const concern = await desk.$eval('.behind-links a', (link) => (link as HTMLAnchorElement).hash);
    await go(desk, `${concern}/file`, 'Give this concern to a record system');
    expect(await faultsIn(desk)).toEqual([]);
    const { name, text } = await saved(() => pressButton(desk, 'Save as FHIR'));
    expect(name).toMatch(/^plainly-concern-[\w-]{1,8}\.fhir\.json$/u);
    const bundle = JSON.parse(text) as { resourceType: string; entry: { resource: { resourceType: string } }[] };
    expect(bundle.resourceType).toBe('Bundle');
    expect([...new Set(bundle.entry.map(({ resource }) => resource.resourceType))].sort()).toEqual(['Patient', 'Provenance', 'QuestionnaireResponse', 'Task']);
  });
});

describe('the monthly pack', () => {
  test('is one document with every picture, and names nobody', async () => {
    await go(desk, '#governance/pack/month/2026-10-01', 'Governance pack, October 2026');
    await expect.poll(() => desk.$$eval('.sheet .picture-svg', ({ length }) => length), SOON).toBe(9);
    expect(await faultsIn(desk)).toEqual([]);
    const words = await desk.$eval('.sheet', (sheet) => sheet.textContent ?? '');
    expect(staff.length).toBeGreaterThan(5);
    for (const name of staff) expect(words).not.toContain(name);
  });

  test('on paper there is the document alone, with the tables behind its pictures', async () => {
    await desk.emulateMediaType('print');
    await desk.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const words = await lines(desk);
    const width = await desk.evaluate(() => document.documentElement.scrollWidth);
    await desk.evaluate(() => dispatchEvent(new Event('afterprint')));
    await desk.emulateMediaType('screen');
    expect(words[0]).toBe('Governance pack, October 2026');
    expect(words.join('\n')).not.toMatch(/Shift handover|Print the pack|Save as|Earlier month|The figures as a table/u);
    expect(words).toContain('Same-day seriousness reviews on time (1.3), thirteen periods');
    expect(width).toBeLessThanOrEqual(1280);
    expect((await desk.pdf({ format: 'a4' })).length).toBeGreaterThan(20_000);
  });
});

test.each(['glance', 'trend', 'times', 'now', 'notes', 'pack'])('nothing runs off to the side at 320 pixels, which is four times as large: %s', async (part) => {
  await desk.setViewport({ width: 320, height: 900 });
  await desk.evaluate((to) => location.assign(to), `#governance/${part}/month/2026-10-01`);
  await desk.waitForSelector(part === 'glance' ? '.figure' : '.picture-svg');
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faultsIn(desk)).toEqual([]);
  await desk.setViewport({ width: 1280, height: 900 });
});

test('every part is reached by the Tab key, in its order', async () => {
  await go(desk, OCTOBER, 'Figures of October 2026');
  await desk.reload();
  await desk.waitForSelector('.figure');
  const met: string[] = [];
  for (let press = 0; press < 26; press += 1) {
    await desk.keyboard.press('Tab');
    met.push(await desk.evaluate(() => document.activeElement?.matches('input, select') ? document.activeElement.id : (document.activeElement?.textContent ?? '')));
  }
  const wanted = ['Governance', 'At a glance', 'Monthly pack', 'period-day', 'Earlier month', 'Later month'];
  expect(wanted.map((each) => met.indexOf(each))).toEqual(wanted.map((each) => met.indexOf(each)).toSorted((one, other) => one - other));
  for (const each of wanted) expect(met).toContain(each);
  expect(met.filter((each) => /^Open \d+ concerns?$/u.test(each)).length).toBeGreaterThan(3);
});

test('no page of it said anything on the console, and our policy forbade nothing', () => expect(noise).toEqual([]));
