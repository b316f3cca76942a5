/**
 * The audits of a service in a real browser with a moved clock: overdue on the badge, in one notification and in the
 * popup, signed at the desk, and gone.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, killWorker, openChromium, type Opened } from './drive/browser.ts';
import { concernFrom, done } from './drive/concerns.ts';
import { go, say } from './drive/desk.ts';
import { fill as put } from './drive/fill.ts';
import { lines, pressButton, shows } from './drive/panel.ts';
import { badge, fireAlarm, lastReconcile, notifications, recorded, setClock } from './drive/reminders.ts';
import { SOON } from './drive/soon.ts';
import { answer, fill } from './drive/steps.ts';
import { until } from './guest/overlay.ts';

/** A concern of Tuesday 28 November 2028 that is over: its week ends on 3 December, its fortnight on the 10th. */
const BEGAN = '2028-11-28T12:00:00Z';

let opened: Opened;
/** a page of the extension that stays open: through it the test asks the browser, whether a worker runs or not */
let house: Page;
let desk: Page;
let popup: Page;
const noise: string[] = [];

async function remind(): Promise<void> {
  const before = await lastReconcile(house);
  await fireAlarm(house);
  await until(() => lastReconcile(house), (last) => last !== before);
}

/** The clocks of the service in a page, line by line. */
const ofService = async (page: Page): Promise<string[]> => {
  const all = await lines(page);
  return all.slice(all.indexOf('The whole service'));
};

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  house = await extensionPage(opened, 'panel.html');
  await setClock(house, '2028-11-28T18:00:00Z');
  await say(house, 'Quality and Safeguarding Lead', 'Gus');
  await put(house, concernFrom(1, Temporal.Instant.from(BEGAN), [[5, done('1.1')], [14, done('1.2', { access: 'no', others: 'no' })], [60, done('1.3')], [62, done('1.4', { threshold: 'not-met', reason: 'A single quarrel over a chair.', review: '2028-12-20T09:00:00Z' })], [80, done('2.1')], [90, { kind: 'controls-checked', inPlace: 'yes' }], [100, done('2.2')], [120, done('2.3')], [130, done('2.4')], [300, { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' }], [310, done('3.5')]], ['Tom', 'Raj']));
  desk = await extensionPage(opened, 'desk.html#audits');
  for (const page of [house, desk]) page.on('pageerror', (error) => noise.push(String(error)));
});

afterAll(() => opened.browser.close());

describe('the week is over, and nobody wrote its audit', () => {
  beforeAll(async () => {
    await remind();
    await killWorker(opened);
    await setClock(house, '2028-12-04T17:20:00Z');
    await remind();
  });

  test('it is on the badge and in a notification, and its due time in the record once', async () => {
    expect(await badge(house)).toEqual(['1', 'Plainly: 1 step overdue or due within the hour']);
    expect(await notifications(house)).toEqual(['plainly-reminder']);
    await killWorker(opened);
    await remind();
    const events = await recorded(house, 'due-passed');
    expect(events.map((event) => JSON.parse(event))).toEqual([{ by: null, what: { kind: 'due-passed', step: '1.5', obligation: '1.5/2028-11-27', due: '2028-12-04T17:00:00Z', noticedAt: expect.stringMatching(/T17:20:/u) } }]);
  });

  test('the popup says what passed while closed, and whose it is', async () => {
    popup = await extensionPage(opened, 'popup.html');
    await popup.setViewport({ width: 360, height: 900 });
    await shows(popup, 'The whole service');
    expect(await popup.$$eval('.closed p', (sentences) => sentences.map((sentence) => sentence.textContent))).toEqual([expect.stringMatching(/^Closed from Tue 28 Nov 18:\d\d to 17:20\. While closed: 1 due time passed\.$/u)]);
    const words = await ofService(popup);
    expect(words.slice(0, 4)).toEqual(['The whole service', 'For you, Quality and Safeguarding Lead', '1.5 Weekly audit of concerns, 27 November to 3 December', expect.stringMatching(/^Overdue by 2\d minutes · was due 17:00 today$/u)]);
    expect(words.join('\n')).toMatch(/2\.5 Fortnightly audit of protection, 27 November to 10 December\nDue 17:00 on Monday 11 December/u);
    expect(words.join('\n')).toMatch(/3\.5 Monthly governance pack, November\nDue 17:00 on Thursday 7 December/u);
    expect(words.join('\n')).toContain('It is for the deputy now');
    expect(await faultsIn(popup)).toEqual([]);
  });

  test('to another role they are for others, in the panel too', async () => {
    await say(house, 'Team Leader', 'Femi');
    await until(() => ofService(popup), (words) => words[1]?.startsWith('1.5') ?? false);
    await house.bringToFront();
    await shows(house, '1.5 Weekly audit of concerns');
    expect(await faultsIn(house)).toEqual([]);
    await say(house, 'Quality and Safeguarding Lead', 'Gus');
  });

  test('somebody has seen it: it is not for the deputy any more', async () => {
    await house.bringToFront();
    await pressButton(house, 'I have seen this');
    await shows(house, 'Somebody has seen that it is overdue.');
    expect(await recorded(house, 'due-acknowledged')).toHaveLength(1);
    expect((await ofService(house)).join('\n')).not.toContain('for the deputy');
  });

  test('the row leads to the desk, where it is signed with the reason why it is late, and is gone everywhere', async () => {
    await popup.bringToFront();
    const appears = opened.browser.waitForTarget((target) => target.url().endsWith('/desk.html#audits') && target !== desk.target());
    await pressButton(popup, 'Open 1.5 at the desk').catch(() => undefined);
    const other = await (await appears).asPage();
    await other.bringToFront();
    await shows(other, 'Not signed. It was due 17:00 today.');
    await other.click('a[href="#audits/1.5/2028-11-27"]');
    await other.waitForSelector('.foot');
    await fill(other, { checked: '4', met: '4' });
    await pressButton(other, 'Sign the audit of 27 November to 3 December');
    await shows(other, 'Write why it is late, in at least one sentence.');
    await answer(other, 'late', 'The lead was on leave.');
    await pressButton(other, 'Sign the audit of 27 November to 3 December');
    await shows(other, 'It was late: The lead was on leave.');
    await desk.bringToFront();
    await shows(desk, 'late: it was due 17:00 today.');
    await other.close();
    expect(await until(() => badge(house), ([text]) => text === '')).toEqual(['', 'Plainly']);
    await expect.poll(() => notifications(house), SOON).toEqual([]);
    await popup.bringToFront();
    await until(() => ofService(popup), (words) => words.includes('1.5 Weekly audit of concerns, 4 to 10 December'));
    expect((await ofService(popup)).join('\n')).not.toContain('Overdue');
  });
});

describe('the pack', () => {
  test('is overdue in December, signed with the figures of the month, and gone', async () => {
    await setClock(house, '2028-12-07T17:05:00Z');
    await remind();
    expect(await badge(house)).toEqual(['1', 'Plainly: 1 step overdue or due within the hour']);
    await desk.bringToFront();
    await desk.reload();
    await go(desk, '#audits', 'Open the pack for November');
    await desk.setViewport({ width: 1280, height: 900 });
    await desk.click('a[href="#audits/pack/2028-11-01"]');
    await desk.waitForSelector('.foot');
    expect(await desk.$$eval('main section h2', (titles) => titles.map(({ textContent }) => textContent))).toEqual(['How many 72-hour reviews (3.4) were done on time?', 'How many learning reviews (3.5) were done on time?', 'Which themes stand in two or more concerns?', 'How many of the actions that were due are complete?', 'How long did each step take from when staff became aware?', 'How many prompts in notes were acted on?', 'Sign the audit']);
    expect(await faultsIn(desk)).toEqual([]);
    await fill(desk, { checked: '0', met: '0', late: 'The board met on Wednesday.' });
    await pressButton(desk, 'Sign the pack of November');
    await shows(desk, 'The audit is signed.');
    expect(await recorded(desk, 'audit-signed')).toHaveLength(2);
    expect(await until(() => badge(house), ([text]) => text === '')).toEqual(['', 'Plainly']);
  });
});

describe('months later', () => {
  test('the room lists what was missed; of each kind one rings', async () => {
    await setClock(house, '2029-02-28T09:00:00Z');
    await remind();
    expect(await badge(house)).toEqual(['3', 'Plainly: 3 steps overdue or due within the hour']);
    await desk.bringToFront();
    await go(desk, '#audits', 'Audits');
    await desk.reload();
    await shows(desk, 'Missed. It was due');
    expect(await faultsIn(desk)).toEqual([]);
    await desk.setViewport({ width: 360, height: 900 });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await faultsIn(desk)).toEqual([]);
  });
});

test('no page of it failed', () => expect(noise).toEqual([]));
