/**
 * Reminders in a real browser: badge, notification and banner say what is so after the worker was ended, after the browser
 * was closed, with several pages at once and after the device's clock went back, and nothing of it names anybody.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startDemo } from '../../demo/server.ts';
import { ANSWERS } from './drive/answers.ts';
import { extensionPage, killWorker, openChromium, type Opened, openPopup } from './drive/browser.ts';
import { fillFirstRecord, lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { badge, fireAlarm, lastReconcile, listenToNotifications, notifications, pressNotification, recorded, setClock } from './drive/reminders.ts';
import { recordFrom } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { until } from './guest/overlay.ts';

const NAMES = /Tom|Raj|Ana|push|shout|Dining|clash/u;

/** A Tuesday within the list of bank holidays, at noon in UK winter: 1.1 is due 15 minutes on, 1.4 at 16:00, 1.3 at 17:00. */
const on = (time: string) => `2028-11-21T${time}Z`;

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
let page: Page;
/** a page of the extension that stays open: through it the test asks the browser, whether a worker runs or not */
let house: Page;
let frame: Frame;
const profile = mkdtempSync(join(tmpdir(), 'plainly-reminders-'));
const open = () => openChromium({ executablePath: inject('chromium'), extension: inject('extension'), profile });

/** Runs a reconcile through the alarm and waits until it is done. */
async function remind(): Promise<void> {
  const before = await lastReconcile(house);
  await fireAlarm(house);
  await until(() => lastReconcile(house), (last) => last !== before);
}

const banner = (of: Page | Frame) => of.waitForSelector('.closed p').then((found) => found?.evaluate((sentence) => (sentence as HTMLElement).innerText));

beforeAll(async () => {
  demo = await startDemo();
  opened = await open();
  house = await extensionPage(opened, 'panel.html');
  await setClock(house, on('12:00:00'));
  page = await opened.browser.newPage();
  await page.goto(`${demo.origin}/residents/tom-ashworth/notes`);
  await turnOnFor(opened, page);
  frame = await recordFrom(page, '#note');
  await sayWho(frame, 'Senior Support Worker', 'Ana');
  await shows(frame, 'When did staff become aware?');
  await pressButton(frame, 'Just now');
  await shows(frame, 'First record, step 1.1');
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('while the browser is open', () => {
  test('the first record that runs is on the badge, with the step that follows it', async () => {
    expect(await until(() => badge(house), ([text]) => text === '2')).toEqual(['2', 'Plainly: 2 steps overdue or due within the hour']);
  });

  test('the popup counts the first record that is not finished, and leads to it', async () => {
    const popup = await openPopup(opened, page);
    await shows(popup, '1 first record is not finished');
    const appears = opened.browser.waitForTarget((target) => target.url().endsWith('/panel.html') && target !== house.target());
    // The popup goes as soon as the new tab has the focus, while the mouse is still down: that the tab came is the proof.
    await pressButton(popup, 'Go on in a new tab').catch(() => undefined);
    const tab = await (await appears).asPage();
    await shows(tab, '1 first record is not finished');
    await tab.close();
    await page.bringToFront();
  });

  test('completing it takes it off the badge at once', async () => {
    await fillFirstRecord(frame, ANSWERS);
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
    expect(await until(() => badge(house), ([text]) => text === '1')).toEqual(['1', 'Plainly: 1 step overdue or due within the hour']);
    expect(await notifications(house)).toEqual([]);
  });
});

describe('the worker has ended, and time went on past 1.2', () => {
  beforeAll(async () => {
    await killWorker(opened);
    await setClock(house, on('15:35:00'));
    await remind();
  });

  test('the alarm wakes it: badge and one notification', async () => {
    expect(await badge(house)).toEqual(['2', 'Plainly: 2 steps overdue or due within the hour']);
    expect(await notifications(house)).toEqual(['plainly-reminder']);
  });

  test('the due time that passed is in the record once, at its own time, with when it was noticed', async () => {
    const events = await recorded(house, 'due-passed');
    expect(events).toHaveLength(1);
    expect(JSON.parse(events[0] ?? '')).toEqual({
      by: null,
      what: { kind: 'due-passed', step: '1.2', due: expect.stringMatching(/T12:3\d:/u), noticedAt: expect.stringMatching(/T15:35:/u) },
    });
  });

  test('several pages that open at once, with a worker that starts, write no second one', async () => {
    await killWorker(opened);
    const before = await lastReconcile(house);
    const pages = await Promise.all([extensionPage(opened, 'panel.html'), extensionPage(opened, 'panel.html'), extensionPage(opened, 'popup.html')]);
    for (const each of pages) expect(await banner(each)).toMatch(/^Closed from 12:0\d to 15:35\. While closed: 1 due time passed, 1 is due in \d\d minutes\.$/u);
    await until(() => lastReconcile(house), (last) => last !== before);
    expect(await recorded(house, 'due-passed')).toHaveLength(1);
    await Promise.all(pages.map((each) => each.close()));
  });

  test('what was said once is not said again by the next worker', async () => {
    await house.evaluate('chrome.notifications.clear("plainly-reminder")');
    await killWorker(opened);
    await remind();
    expect(await notifications(house)).toEqual([]);
  });

  test('the banner is in the popup until somebody presses Seen, and then nowhere', async () => {
    const popup = await openPopup(opened, page);
    expect(await banner(popup)).toMatch(/^Closed from 12:0\d to 15:35\./u);
    await pressButton(popup, 'Seen');
    for (const each of [popup, frame, house]) await each.waitForSelector('.closed', { hidden: true });
    await popup.reload();
    await shows(popup, 'Open steps');
    expect(await popup.$('.closed')).toBeNull();
    await popup.close();
  });
});

describe('the browser was closed past 1.4', () => {
  beforeAll(async () => {
    // 2.1 warns 20 minutes before it is due, some seconds past 16:40: by now that is over, however slow the machine is.
    await setClock(house, on('16:41:00'));
    await opened.browser.close();
    opened = await open();
    house = await extensionPage(opened, 'panel.html');
    page = await opened.browser.newPage();
    await page.goto(`${demo.origin}/residents/tom-ashworth/notes`);
  });

  test('the popup says since when, what passed and what is due', async () => {
    const popup = await openPopup(opened, page);
    expect(await banner(popup)).toMatch(/^Closed from 15:3\d to 16:41\. While closed: 1 due time passed, 3 are due within the hour, the first in 1\d minutes\.$/u);
    await popup.close();
    // 1.2 and 1.4 are overdue; 1.3, and 2.1 and 2.3, whose clocks start when 1.4 was due, end at 17:00.
    expect(await badge(house)).toEqual(['5', 'Plainly: 5 steps overdue or due within the hour']);
    expect(await notifications(house)).toEqual(['plainly-reminder']);
    expect(await recorded(house, 'due-passed')).toHaveLength(2);
  });

  test('a press on the notification opens the clocks', async () => {
    const appears = opened.browser.waitForTarget((target) => target.url().endsWith('/panel.html') && target !== house.target());
    await pressNotification(opened, 'plainly-reminder');
    const tab = await (await appears).asPage();
    await shows(tab, '1.3 Same-day seriousness assessment');
    await tab.close();
    expect(await until(() => notifications(house), (shown) => !shown.length)).toEqual([]);
  });
});

describe('nothing is named', () => {
  test('a notification has counts and no name, in what every browser has', async () => {
    const said = await listenToNotifications(opened);
    await setClock(house, on('17:05:00'));
    await remind();
    expect(await said()).toEqual([{ type: 'basic', iconUrl: expect.stringMatching(/\/icon\/128\.png$/u), title: 'Plainly', message: '5 steps are overdue.' }]);
  });

  test('nor on the badge, nor in anything that stands outside the record', async () => {
    // What names do look like, the page itself shows; the desk is who works here, not who is spoken of.
    expect((await lines(house)).join('\n')).toMatch(NAMES);
    const kept = await house.evaluate(`chrome.storage.local.get().then(({ 'local:desk': _, desk, ...rest }) => JSON.stringify(rest))`);
    expect(kept).toMatch(/"reminded"/u);
    expect([kept, ...(await badge(house))].join('\n')).not.toMatch(NAMES);
  });
});

test('the device’s clock goes back: it is written down, nothing passes twice, nothing is on time again', async () => {
  await setClock(house, on('12:45:00'));
  await remind();
  const [jump] = await recorded(house, 'clock-moved-back');
  expect(JSON.parse(jump ?? '')).toMatchObject({ what: { from: expect.stringMatching(/T17:05:/u), to: expect.stringMatching(/T12:45:/u) } });
  expect(await recorded(house, 'due-passed')).toHaveLength(5);
  expect(await badge(house)).toEqual(['5', 'Plainly: 5 steps overdue or due within the hour']);
});
