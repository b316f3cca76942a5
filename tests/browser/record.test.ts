/**
 * The record’s room on the desk: two signs, the check, a backup that is saved, read back and restored on another device,
 * what is held about one person; and a damaged record, which opens it by itself and comes back from the second journal.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, killWorker, openChromium, type Opened } from './drive/browser.ts';
import { chooseFile, saveInto } from './drive/files.ts';
import { concernFrom, done } from './drive/concerns.ts';
import { go, say } from './drive/desk.ts';
import { fill } from './drive/fill.ts';
import { tabTo } from './drive/keyboard.ts';
import { lines, pressButton, shows, write } from './drive/panel.ts';
import { until } from './guest/overlay.ts';

let opened: Opened;
let desk: Page;
const downloads = mkdtempSync(join(tmpdir(), 'plainly-backups-'));
const ago = (minutes: number): Temporal.Instant => Temporal.Now.instant().subtract({ minutes });

async function choose(page: Page, button: string): Promise<void> {
  const name = readdirSync(downloads).find((each) => each.startsWith('plainly-backup') && each.endsWith('.ndjson'));
  await chooseFile(page, button, join(downloads, name ?? ''));
}

const code = (page: Page): Promise<string> => page.$eval('.recovery-key', (key) => key.textContent ?? '');

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  await say(desk, 'Registered Manager', 'Ruth');
  await desk.waitForSelector('h1');
  await fill(desk, [
    ...concernFrom(1, ago(240), [[5, done('1.1')]], ['Tom Ashworth', 'Raj']),
    ...concernFrom(2, ago(9 * 366 * 1440), [[5, done('1.1')], [8000, { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' }]], ['Bill', 'Raj']),
  ]);
  // What stands in plain text, as from before there was a lock, is sealed at a start.
  await desk.evaluate("chrome.storage.local.remove('all-sealed')");
  await desk.reload();
  await desk.waitForSelector('.row-card');
  await saveInto(desk, downloads);
});

afterAll(async () => {
  await opened.browser.close();
  rmSync(downloads, { recursive: true });
});

test('a view of a concern is in the record, once', async () => {
  await go(desk, '#concern/00000000-0000-4000-8000-000000000001', 'The fifteen steps');
  await go(desk, '#record', 'Safe elsewhere');
  await go(desk, '#concern/00000000-0000-4000-8000-000000000001', 'The fifteen steps');
  await go(desk, '#record', 'Safe elsewhere');
  const kinds = () => desk.evaluate(() => new Promise<string[]>((resolve) => {
    const opening = indexedDB.open('plainly-record');
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('events').objectStore('events').getAll();
      all.addEventListener('success', () => (opening.result.close(), resolve(all.result.map(({ kind }: { kind: string }) => kind))));
    });
  }));
  expect((await until(kinds, (found) => found.includes('concern-viewed'))).filter((kind) => kind === 'concern-viewed')).toHaveLength(1);
});

describe('the record’s room', () => {
  test('says what is saved here and what is safe elsewhere, and axe finds nothing', async () => {
    await shows(desk, 'No backup yet');
    await pressButton(desk, 'Check now');
    await shows(desk, 'Unbroken since');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test.each([320, 1280])('fits %i px', async (width) => {
    await desk.setViewport({ width, height: 800 });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await desk.setViewport({ width: 1280, height: 800 });
  });

  test('saves a backup, which counts as checked once it was read back', async () => {
    await pressButton(desk, 'Save a backup');
    await shows(desk, 'so this code opens the file');
    await until(async () => readdirSync(downloads), (names) => names.some((name) => name.endsWith('.ndjson')));
    await shows(desk, 'not checked yet');
    await choose(desk, 'Check a saved backup');
    await shows(desk, 'The file is whole');
    await shows(desk, 'Nothing is newer');
  });

  test('which another device restores, with its code and not without', async () => {
    const printed = await code(desk);
    const second = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
    try {
      const page = await extensionPage(second, 'desk.html#record');
      await choose(page, 'Choose the file');
      await shows(page, 'That does not open this backup. Nothing was changed.');
      await write(page, 'restore-secret', printed.toLowerCase());
      await choose(page, 'Choose the file');
      await shows(page, 'are whole.');
      await go(page, '#concerns', 'Tom Ashworth and Raj');
    } finally {
      await second.browser.close();
    }
  });

  test('lists what was kept long enough, and removes it by two persons only', async () => {
    await pressButton(desk, 'Review and remove');
    await write(desk, 'f-reason', 'Kept for eight years, no claim is open.');
    await write(desk, 'f-secondName', 'Ruth');
    await desk.select('#f-secondRole', 'Team Leader');
    await pressButton(desk, 'Remove it for good');
    await shows(desk, 'can’t be you');
    await write(desk, 'f-secondName', ' Miles');
    await pressButton(desk, 'Remove it for good');
    await shows(desk, 'Nothing is to be reviewed.');
    await shows(desk, '1 concern was removed');
  });

  test('shows what is held about one person, without the others’ names', async () => {
    await desk.select('#person-whose', 'Raj');
    await desk.waitForSelector('.sheet');
    const words = await desk.$$eval('.sheet', (sheets) => sheets.map((sheet) => sheet.textContent).join(' '));
    expect(words).toContain('Raj');
    expect(words).not.toMatch(/Tom|Ashworth/u);
    expect(await faultsIn(desk)).toEqual([]);
  });
});

describe('a record that is gone', () => {
  test('is said in the toolbar and opens the room by itself; what is missing is counted; it comes back from journal and backup', async () => {
    await desk.evaluate(() => new Promise<void>((resolve) => {
      const opening = indexedDB.open('plainly-record');
      opening.addEventListener('success', () => {
        const tx = opening.result.transaction('events', 'readwrite');
        tx.objectStore('events').clear();
        tx.addEventListener('complete', () => (opening.result.close(), resolve()));
      });
    }));
    // A worker that starts anew looks again.
    await desk.goto('about:blank');
    await killWorker(opened);
    const popup = await extensionPage(opened, 'popup.html');
    await shows(popup, 'damaged or missing');
    await popup.close();
    await desk.goto(`chrome-extension://${opened.id}/desk.html`);
    await shows(desk, 'The record needs you');
    await shows(desk, 'No entries.');
    expect(await faultsIn(desk)).toEqual([]);
    expect((await lines(desk)).join('\n')).toMatch(/Missing\n\d+ entries of \d+\./u);
    // By the keyboard alone; so is the way to the file, which the browser's own dialog chooses.
    await tabTo(desk, 'Restore from the journal');
    await desk.keyboard.press('Enter');
    await shows(desk, 'The record is still not whole.');
    expect(await faultsIn(desk)).toEqual([]);
    await tabTo(desk, 'Choose the file');
    await choose(desk, 'Choose the file');
    await shows(desk, 'are whole.');
    await go(desk, '#concerns', 'Tom Ashworth and Raj');
  });
});
