/**
 * The first run and the settings, as a manager meets them: the welcome page after the install, hours that due times
 * follow at once, a dismissed prompt taken back, a site taken away.
 */
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startDemo } from '../../demo/server.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened, openPopup, sayYesTo } from './drive/browser.ts';
import { lines, pressButton, shows, write } from './drive/panel.ts';
import { unsealedSetting } from './drive/unsealed.ts';
import { setClock } from './drive/reminders.ts';
import { hosts, marks, panelFrame, press, pressMark, until } from './guest/overlay.ts';

const NOTE = 'Tom and Raj, personality clash again at lunch, all settled now.';

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
const noise: string[] = [];

function listenTo(watched: Page): void {
  watched.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  watched.on('pageerror', (error) => noise.push(String(error)));
}

/** What stands in a field of a form. */
const valueOf = (page: Page, id: string): Promise<string> => page.$eval(`#${id}`, (field) => (field as HTMLInputElement).value);

/** What the extension keeps under this key. */
const kept = unsealedSetting;

/** Moves the hour of a time field by the arrow keys, which is the same in every language of the browser. */
async function moveHour(page: Page, id: string, hours: number): Promise<void> {
  await page.focus(`#${id}`);
  for (let moved = 0; moved < Math.abs(hours); moved += 1) await page.keyboard.press(hours > 0 ? 'ArrowUp' : 'ArrowDown');
}

/** Presses Save in one section and waits until it says so. */
async function save(page: Page, section: string): Promise<void> {
  await pressSave(page, section);
  await page.waitForSelector(`form[aria-labelledby="${section}-title"] .said`);
}

async function pressSave(page: Page, section: string): Promise<void> {
  const button = await page.waitForSelector(`form[aria-labelledby="${section}-title"] button[type="submit"]`);
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button?.click();
}

/** In office hours, whenever the test runs: the service is set up on a Monday, and worked with on the Tuesday after it. */
const MONDAY = '2026-11-30T10:00:00Z';
const TUESDAY = '2026-12-01T11:00:00Z';

beforeAll(async () => {
  demo = await startDemo();
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
});

describe('the welcome page', () => {
  let welcome: Page;

  test('opens by itself after the install, once and in front', async () => {
    const found = (await opened.browser.pages()).filter((page) => page.url().endsWith('/welcome.html'));
    expect(found).toHaveLength(1);
    [welcome] = found as [Page];
    listenTo(welcome);
    await setClock(welcome, MONDAY);
    await shows(welcome, 'Question 1 of 5');
    expect(await welcome.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await faultsIn(welcome)).toEqual([]);
  });

  test('says what is missing and takes the focus there', async () => {
    await pressButton(welcome, 'Continue');
    await shows(welcome, '2 things to put right');
    expect(await welcome.evaluate(() => document.activeElement?.className)).toContain('summary');
    expect(await faultsIn(welcome)).toEqual([]);
  });

  test('what was typed is there again when the tab was closed, and the toolbar leads back to it', async () => {
    await welcome.select('#desk-role', 'Registered Manager');
    await write(welcome, 'desk-name', 'Ana');
    await until(() => kept(welcome, 'welcome'), (progress) => JSON.stringify(progress).includes('"Ana"'));
    await welcome.close();
    const page = await opened.browser.newPage();
    await page.goto(`${demo.origin}/residents/tom-ashworth/notes`);
    const popup = await openPopup(opened, page);
    const again = opened.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await pressButton(popup, 'Finish setting up Plainly');
    welcome = (await (await again).page()) as Page;
    listenTo(welcome);
    await welcome.waitForSelector('#desk-name');
    expect([await valueOf(welcome, 'desk-role'), await valueOf(welcome, 'desk-name')]).toEqual(['Registered Manager', 'Ana']);
    await page.close();
  });

  test('asks for the service; hours and shifts stand filled in', async () => {
    await pressButton(welcome, 'Continue');
    await write(welcome, 'about-name', 'Larch House');
    expect(await valueOf(welcome, 'about-country')).toBe('England');
    expect(await faultsIn(welcome)).toEqual([]);
    await pressButton(welcome, 'Continue');
    await welcome.waitForSelector('#office-hours-friday-close');
    expect(await welcome.evaluate(() => document.activeElement?.textContent)).toBe('Office hours');
    expect([await valueOf(welcome, 'office-hours-monday-open'), await valueOf(welcome, 'office-hours-friday-close')]).toEqual(['09:00', '17:00']);
    expect(await welcome.$('#office-hours-saturday-open')).toBeNull();
    expect(await faultsIn(welcome)).toEqual([]);
    await pressButton(welcome, 'Continue');
    await welcome.waitForSelector('#shifts-rota-1-end');
    expect([await valueOf(welcome, 'shifts-rota-1-name'), await valueOf(welcome, 'shifts-rota-1-end')]).toEqual(['Night', '08:00']);
    expect(await faultsIn(welcome)).toEqual([]);
    await pressButton(welcome, 'Continue');
  });

  test('asks who is on call, and names the row where something is missing', async () => {
    await pressButton(welcome, 'Add a person');
    await welcome.waitForSelector('#call-onCall-0-role');
    await welcome.select('#call-onCall-0-role', 'Designated Safeguarding Lead');
    await write(welcome, 'call-onCall-0-name', 'Sam');
    await pressButton(welcome, 'Continue');
    await shows(welcome, 'Person 1: Write a phone number.');
    expect(await faultsIn(welcome)).toEqual([]);
    await write(welcome, 'call-onCall-0-phone', '01632 960 001');
    await pressButton(welcome, 'Continue');
  });

  test('ends with what to do now, and everything is kept in the name of who was here', async () => {
    await shows(welcome, 'Plainly is ready');
    await shows(welcome, 'Press “Use Plainly on this site”.');
    expect(await faultsIn(welcome)).toEqual([]);
    const versions = (await kept(welcome, 'service')) as { by: object; service: object }[];
    expect(versions.at(-1)).toMatchObject({
      by: { role: 'Registered Manager', name: 'Ana' },
      service: { name: 'Larch House', country: 'England', onCall: [{ role: 'Designated Safeguarding Lead', name: 'Sam', phone: '01632 960 001', when: '' }] },
    });
    await welcome.close();
  });
});

describe('the settings', () => {
  let page: Page;
  let panel: Frame;
  let settings: Page;

  const due = async () => {
    const shown = await lines(panel);
    return shown[shown.indexOf('1.3 Same-day seriousness assessment') + 1] ?? '';
  };

  beforeAll(async () => {
    const house = await extensionPage(opened, 'popup.html');
    await setClock(house, TUESDAY);
    await house.close();
    await sayYesTo(opened, demo.origin);
    page = await opened.browser.newPage();
    await page.setViewport({ width: 1280, height: 860 });
    listenTo(page);
    await page.goto(`${demo.origin}/residents/tom-ashworth/notes`);
    const popup = await openPopup(opened, page);
    await pressButton(popup, 'Use Plainly on this site');
    await shows(popup, 'Plainly is on for');
    await popup.close();
    await page.click('#note');
    await page.keyboard.type(NOTE);
    await until(() => marks(page), (found) => found.length === 3);
  });

  test('open from the panel, which says who is on call, in a tab of their own', async () => {
    await pressMark(page, 'personality clash');
    await press(page, 'Record what happened');
    panel = (await until(async () => panelFrame(page), Boolean)) as Frame;
    await shows(panel, 'When did staff become aware?');
    await pressButton(panel, 'Just now');
    await shows(panel, '1.3 Same-day seriousness assessment');
    await shows(panel, 'Sam: 01632 960 001');
    const opens = opened.browser.waitForTarget((target) => target.url().endsWith('/settings.html'));
    await pressButton(panel, 'Settings');
    settings = (await (await opens).page()) as Page;
    listenTo(settings);
    await shows(settings, 'Dismissed prompts');
    expect(await faultsIn(settings)).toEqual([]);
  });

  test('due times follow the office hours at once', async () => {
    expect(await due()).toMatch(/^Due 17:00 /u);
    await moveHour(settings, 'office-hours-monday-open', 1);
    await moveHour(settings, 'office-hours-monday-close', -1);
    await pressButton(settings, 'Use Monday’s times on every open day');
    await save(settings, 'office');
    expect([await valueOf(settings, 'office-hours-tuesday-open'), await valueOf(settings, 'office-hours-tuesday-close')]).toEqual(['10:00', '16:00']);
    await until(due, (words) => words.startsWith('Due 16:00 '));
  });

  test('what was true before is kept', async () => {
    const versions = (await kept(settings, 'service')) as { since: string; service: { hours: { tuesday: object } } }[];
    const [before, after] = versions.slice(-2);
    expect(before?.service.hours.tuesday).toEqual({ open: '09:00', close: '17:00', overnight: false });
    expect(after?.service.hours.tuesday).toEqual({ open: '10:00', close: '16:00', overnight: false });
    expect(Temporal.Instant.compare(before?.since ?? '', after?.since ?? '')).toBe(-1);
  });

  test('impossible hours are refused in words, and nothing is saved', async () => {
    const versions = await kept(settings, 'service');
    await moveHour(settings, 'office-hours-tuesday-close', -8);
    await pressSave(settings, 'office');
    await shows(settings, 'Tuesday closes before it opens.');
    expect(await settings.evaluate(() => document.activeElement?.className)).toContain('summary');
    expect(await faultsIn(settings)).toEqual([]);
    expect(await kept(settings, 'service')).toEqual(versions);
    await moveHour(settings, 'office-hours-tuesday-close', 8);
    await save(settings, 'office');
  });

  test('a dismissed prompt is listed with its reason and who said so, and one press takes it back', async () => {
    await page.bringToFront();
    await page.click('#note');
    await pressMark(page, 'again');
    await press(page, 'Not about harm between adults');
    await press(page, 'Both were joking');
    await settings.bringToFront();
    await settings.waitForSelector('button[aria-label="Undo: again"]');
    await shows(settings, 'Both were joking');
    expect((await lines(settings)).some((line) => line.endsWith('· Ana, Registered Manager'))).toBe(true);
    expect(await faultsIn(settings)).toEqual([]);

    await pressButton(settings, 'Undo');
    await shows(settings, 'There are none.');
    await shows(settings, 'Undone: “again”');
    expect(await faultsIn(settings)).toEqual([]);
  });

  test('a panel in a web page may not take back a dismissal', async () => {
    const reply = await panel.evaluate(() => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({ type: 'undo-dismissal', dismissal: 'd:1' }));
    expect(reply).toEqual({ ok: false, error: expect.stringContaining('Open Plainly’s settings') });
  });

  test('a site is taken away here, and the open page is left at once', async () => {
    expect(await hosts(page)).toBe(1);
    await shows(settings, demo.origin);
    await pressButton(settings, 'Stop using Plainly on this site');
    await shows(settings, `Plainly no longer reads ${demo.origin}`);
    await shows(settings, 'Plainly reads no site yet.');
    expect(await faultsIn(settings)).toEqual([]);
    expect(await until(() => hosts(page), (count) => count === 0)).toBe(0);
  });
});

test.each(['welcome.html', 'settings.html'])('%s in the dark, on a phone’s width and at 400 %% zoom: axe finds nothing, and nothing runs out of it', async (path) => {
  const page = await extensionPage(opened, path);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.waitForSelector('.page');
  for (const [width, height] of [[360, 740], [320, 256]] as const) {
    await page.setViewport({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await faultsIn(page)).toEqual([]);
  }
  await page.close();
});

test('no page said anything on its console', () => {
  expect(noise).toEqual([]);
});
