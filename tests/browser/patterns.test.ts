/**
 * The room of patterns in a real browser over an invented year: what was hidden in it is proposed with its evidence, a
 * person decides by keyboard alone, and the decision is there after a reload.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inventYear } from '../../demo/history/invent-year.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { go, say } from './drive/desk.ts';
import { fill } from './drive/fill.ts';
import { shows } from './drive/panel.ts';
import { eventsIn } from './drive/record.ts';
import { setClock } from './drive/reminders.ts';
import { stale } from './drive/stale.ts';
import { until } from './guest/overlay.ts';

const ends = Temporal.Instant.from('2026-11-27T14:00:00Z');
const { events, hidden } = inventYear({ seed: 1, ends });
const { source } = hidden.targeting;

let opened: Opened;
let desk: Page;
const noise: string[] = [];

/** What each proposal says, in their order. */
const proposed = (): Promise<string[]> => desk.$$eval('.pattern', (cards) => cards.map((card) => (card as HTMLElement).innerText.replaceAll(/\n+/gu, '\n')));

/** Goes on with Tab until the focus is on something with these words. */
async function tabTo(words: string): Promise<void> {
  const focused = () => desk.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused()).includes(words)) return;
    await desk.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${words}”.`);
}

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  for (const told of ['pageerror', 'error'] as const) desk.on(told, (error) => noise.push(String(error)));
  desk.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  await setClock(desk, ends.toString());
  await say(desk, 'Quality and Safeguarding Lead', 'Dawn');
  await desk.waitForSelector('h1');
  await fill(desk, events, 'invented-year');
  await desk.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
  await until(() => stale(desk), (left) => left === 0, 60_000);
  await desk.reload();
  await go(desk, '#patterns', 'What incidents have in common');
});

afterAll(() => opened.browser.close());

test('what is hidden in the year is proposed, most worrying first', async () => {
  const [first = '', ...others] = await proposed();
  expect(first).toContain(`Repeated targeting\n${source}`);
  expect(others.some((words) => words.includes(hidden.phrase.pair[0]) && words.includes(hidden.phrase.pair[1]))).toBe(true);
  expect(others.some((words) => words.includes('Dining room, tea'))).toBe(true);
});

test('a proposal opens down to its concerns, and each of these has its link', async () => {
  const links = await desk.$eval('.pattern', (card) => {
    card.querySelector('summary')?.click();
    return [...card.querySelectorAll('details a')].map((link) => link.getAttribute('href') ?? '');
  });
  expect(links.length).toBeGreaterThan(1);
  expect(links.every((href) => hidden.targeting.concerns.includes(href.replace('#concern/', '')))).toBe(true);
});

test('the picture says its finding, has no style of its own, and a table that says the same', async () => {
  await desk.waitForSelector('.picture-svg');
  const seen = await desk.$eval('.picture', (figure) => ({
    finding: figure.querySelector('figcaption')?.textContent ?? '',
    named: figure.querySelector('svg.picture-svg > title')?.textContent ?? '',
    styles: figure.querySelectorAll('style').length,
    drawn: [...figure.querySelectorAll('svg.picture-svg text')].map((text) => text.textContent ?? '').filter((text) => /^\d+$/u.test(text)).map(Number),
    table: [...figure.querySelectorAll('tbody td')].map((cell) => Number.parseInt(cell.textContent ?? '', 10)).filter((count) => count > 0),
  }));
  expect(seen.finding).toMatch(/^Dining room at tea stands out: \d+ of \d+ incidents in twelve months/u);
  expect(seen.named).toBe(seen.finding);
  expect(seen.styles).toBe(0);
  expect(seen.drawn.toSorted()).toEqual(seen.table.toSorted());
});

test('axe finds nothing, wide or narrow', async () => {
  for (const width of [1280, 320]) {
    await desk.setViewport({ width, height: 900 });
    await desk.waitForFunction((wide) => Number(document.querySelector('.picture-svg')?.getAttribute('width') ?? 9999) <= wide, { polling: 50 }, width);
    expect(await faultsIn(desk)).toEqual([]);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await desk.setViewport({ width: 1280, height: 900 });
});

test('somebody decides by keyboard alone; a decision without a reason is asked for', async () => {
  await tabTo(`Decide: Repeated targeting, ${source}`);
  await desk.keyboard.press('Enter');
  await shows(desk, 'Is this repeated targeting?');
  expect(await desk.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  await tabTo('Record the decision');
  await desk.keyboard.press('Enter');
  await shows(desk, 'Write why, in at least one sentence.');
  await desk.focus('input[type=radio]');
  await desk.keyboard.press('Space');
  await desk.focus('#f-reason');
  await desk.keyboard.type('He waits at the door before each meal.');
  await tabTo('Record the decision');
  await desk.keyboard.press('Enter');
  await shows(desk, 'What you decided is recorded.');
});

test('after a reload it stands as decided, by whom and why, and is no longer among those to look at', async () => {
  const open = async () => Number.parseInt((await desk.$eval('#patterns-title', (title) => title.textContent)) ?? '', 10);
  const left = await open();
  await desk.reload();
  await shows(desk, 'Decided: it is one.');
  expect(await open()).toBe(left);
  const cards = await proposed();
  expect(cards[0]).not.toContain(`Repeated targeting\n${source}`);
  expect(cards.find((words) => words.includes(`Repeated targeting\n${source}`))).toContain('Dawn, Quality and Safeguarding Lead, ');
  const stored = await eventsIn(desk);
  expect(stored.filter((kind) => kind === 'pattern-decided')).toHaveLength(1);
});

test('nothing was complained about', () => {
  expect(noise).toEqual([]);
});
