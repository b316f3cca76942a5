/**
 * The lock as a service meets it: set up with a recovery sheet, locked by a press and by a restart, unlocked by the
 * service and by its managers, with a PIN; the clocks go on without a name, and no store has one.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startDemo } from '../../demo/server.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, killWorker, openChromium, type Opened, worker } from './drive/browser.ts';
import { many } from './drive/concerns.ts';
import { say } from './drive/desk.ts';
import { fill } from './drive/fill.ts';
import { MANAGERS, SERVICE, unlock } from './drive/lock.ts';
import { pressButton, shows, write } from './drive/panel.ts';
import { fireAlarm, lastReconcile, setClock } from './drive/reminders.ts';
import { SOON } from './drive/soon.ts';
import { until } from './guest/overlay.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
let desk: Page;
let settings: Page;
let recovery: string;

/** Everything in the extension's stores, as text, without what is sealed. */
const stores = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    interface Area {
      get(key: null): Promise<object>;
    }
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } };
    const tables = async (name: string) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const database = opening.result;
          const tx = database.transaction([...database.objectStoreNames]);
          const asked = [...database.objectStoreNames].map((store) => tx.objectStore(store).getAll());
          tx.addEventListener('complete', () => {
            database.close();
            resolve(asked.map(({ result }) => result as unknown));
          });
        });
      });
    const named = await indexedDB.databases();
    const all = [await chrome.storage.local.get(null), await chrome.storage.session.get(null), ...(await Promise.all(named.map(({ name }) => tables(name ?? ''))))];
    return JSON.stringify(all).replace(/[\w+/]{40,}=*/gu, '');
  });

beforeAll(async () => {
  demo = await startDemo();
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  await desk.waitForSelector('h1');
  await fill(desk, many(3, 3, Temporal.Now.instant()));
  await say(desk, 'Registered Manager', 'Ruth Zephyrine');
  await desk.reload();
  await desk.waitForSelector('.row-card');
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
});

describe('setting it up', () => {
  test('short passphrases are refused with what to do, and stay where they are', async () => {
    settings = await extensionPage(opened, 'settings.html');
    await settings.waitForSelector('#lock-service');
    await write(settings, 'lock-service', 'short');
    await write(settings, 'lock-managers', MANAGERS);
    await pressButton(settings, 'Set up the lock');
    await shows(settings, 'Use at least 12 letters.');
    expect(await settings.$eval('#lock-managers', (field) => (field as HTMLInputElement).value)).toBe(MANAGERS);
    expect(await faultsIn(settings)).toEqual([]);
  });

  test('the recovery key is shown once, and has to be put away', async () => {
    await settings.click('#lock-service', { count: 3 });
    await settings.keyboard.type(SERVICE);
    await pressButton(settings, 'Set up the lock');
    await shows(settings, 'It is shown only now.');
    recovery = await settings.$eval('.recovery-key', (shown) => (shown as HTMLElement).innerText);
    expect(recovery).toMatch(/^(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}$/u);
    expect(await settings.$eval('.sheet .button.primary', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    expect(await faultsIn(settings)).toEqual([]);
    await settings.click('.sheet .choice');
    await pressButton(settings, 'Done');
    await shows(settings, 'What is recorded is encrypted on this computer.');
    expect(await settings.evaluate(() => document.body.innerText)).not.toContain(recovery);
    expect(await faultsIn(settings)).toEqual([]);
  });

  test('whoever set it up goes on working', async () => {
    await desk.reload();
    await desk.waitForSelector('.row-card');
    expect(await desk.evaluate(() => document.body.innerText)).toContain('Ruth Zephyrine');
  });
});

describe('locked', () => {
  test('every page is blank of names within a second of the press', async () => {
    await pressButton(settings, 'Lock now');
    const from = Date.now();
    await until(() => desk.evaluate(() => document.querySelector('.row-card') === null), Boolean);
    expect(Date.now() - from).toBeLessThan(1000);
    await shows(desk, 'Plainly is locked');
    await shows(settings, 'Plainly is locked');
    expect(await desk.evaluate(() => document.body.innerText)).not.toMatch(/Ruth|Zephyrine|Ashworth/u);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('the clocks go on, with step, role and due time', async () => {
    await shows(desk, 'The clocks go on');
    expect(await desk.$$eval('.locked .step', (lines) => lines.length)).toBeGreaterThan(2);
    const before = await lastReconcile(desk);
    await desk.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
    await expect.poll(() => lastReconcile(desk), SOON).not.toBe(before);
  });

  test('no store of the extension has a name or a sentence that was typed', async () => {
    await until(() => desk.evaluate("chrome.storage.local.get('all-sealed').then((kept) => kept['all-sealed'])"), Boolean);
    expect(await stores(desk)).not.toMatch(/Zephyrine|Ruth|Ashworth|Raj|plate|kettle|lantern|oatmeal/u);
  });

  test('what does not fit is refused, and the words stay', async () => {
    await desk.bringToFront();
    await unlock(desk, 'something that does not fit');
    await shows(desk, 'That does not fit.');
    expect(await desk.evaluate(() => document.activeElement?.id)).toBe('unlock-passphrase');
  });
});

describe('unlocked again', () => {
  test('with that of the service, the list is there and a concern is for managers', async () => {
    await desk.click('#unlock-passphrase', { count: 3 });
    await desk.keyboard.type(SERVICE);
    await pressButton(desk, 'Unlock');
    await desk.waitForSelector('.row-card');
    await desk.click('.row-card a');
    await shows(desk, 'A concern is for managers');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('with that of the managers, all of it', async () => {
    await write(desk, 'unlock-managers', MANAGERS);
    await pressButton(desk, 'Unlock');
    expect(await desk.waitForSelector('.stops')).not.toBeNull();
  });

  test('a PIN opens it again in this session', async () => {
    await settings.bringToFront();
    await settings.waitForSelector('#pin-pin');
    await write(settings, 'pin-pin', '4821');
    await pressButton(settings, 'Use this PIN');
    await settings.waitForSelector('form[aria-labelledby="pin-title"] .said');
    await desk.bringToFront();
    await pressButton(desk, 'Lock');
    await shows(desk, 'Plainly is locked');
    await write(desk, 'unlock-pin', '4821');
    await pressButton(desk, 'Unlock');
    await desk.waitForSelector('.stops');
  });

  test('with the recovery sheet, where nobody knows a passphrase', async () => {
    await pressButton(desk, 'Lock');
    await pressButton(desk, 'Nobody knows the passphrase');
    await write(desk, 'unlock-recovery', recovery.toLowerCase());
    await pressButton(desk, 'Unlock');
    expect(await desk.waitForSelector('.stops')).not.toBeNull();
  });
});

describe('locks by itself', () => {
  const openWithPin = async (): Promise<void> => {
    await write(desk, 'unlock-pin', '4821');
    await pressButton(desk, 'Unlock');
    await desk.waitForSelector('.stops');
  };

  test.each(['idle', 'locked'])('where the browser tells that the computer is %s; the PIN opens it again', async (state) => {
    // Nobody sits at this computer: the browser's own word is passed to whoever listens for it.
    await (await worker(opened)).evaluate((word) => (globalThis as unknown as { chrome: { idle: { onStateChanged: { dispatch(state: string): void } } } }).chrome.idle.onStateChanged.dispatch(word), state);
    await shows(desk, 'Plainly is locked');
    expect(await desk.evaluate(() => document.body.innerText)).not.toMatch(/Ruth|Zephyrine|Ashworth/u);
    await openWithPin();
  });

  test('at the end of the shift, also in a worker that has just started; whoever comes next needs the passphrase', async () => {
    await setClock(desk, Temporal.Now.instant().add({ hours: 13 }).toString());
    await killWorker(opened);
    await fireAlarm(desk);
    await shows(desk, 'Plainly is locked');
    expect(await desk.$('#unlock-pin')).toBeNull();
    await unlock(desk, MANAGERS);
    await desk.waitForSelector('.stops');
  });
});
