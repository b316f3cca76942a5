/**
 * Y-04 and Y-05: the files of the database are cut, flipped, emptied or taken away between two starts. Each is noticed,
 * nothing more is written, and everything comes back from the second journal.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage, type Opened } from '../browser/drive/browser.ts';
import { go } from '../browser/drive/desk.ts';
import { MANAGERS, setUpLock, unlock } from '../browser/drive/lock.ts';
import { pressButton, shows } from '../browser/drive/panel.ts';
import { until } from '../browser/guest/overlay.ts';
import { BACK_ENDS, type BackEnd, desk, dropProfile, newProfile, open, stored, writeOne } from './record.ts';

const ENTRIES = 12;

/** Every file of the extension's databases in a profile. */
function filesIn(profile: string): string[] {
  const root = join(profile, 'Default', 'IndexedDB');
  const all = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  return all.filter((name) => name.startsWith('chrome-extension_')).map((name) => join(root, name)).filter((path) => statSync(path).isFile());
}

const largest = (paths: readonly string[]): string => paths.toSorted((one, other) => statSync(other).size - statSync(one).size)[0] ?? '';

function flip(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  for (let at = middle; at < Math.min(bytes.length, middle + 64); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

const remove = (paths: readonly string[]): void => {
  for (const path of paths) rmSync(path);
};

/** What is done to the files. In each case the browser makes the database anew by itself, or still opens it. */
const DAMAGE: Record<BackEnd, Record<string, (files: string[]) => void>> = {
  leveldb: {
    'its log is cut': (files) => truncateSync(largest(files.filter((path) => path.endsWith('.log'))), 2000),
    '64 bytes of its log are flipped': (files) => flip(largest(files.filter((path) => path.endsWith('.log')))),
    'CURRENT is gone': (files) => remove(files.filter((path) => path.endsWith('CURRENT'))),
    'all its files are gone': remove,
  },
  sqlite: {
    'its file is cut': (files) => truncateSync(largest(files), Math.floor(statSync(largest(files)).size / 2)),
    'its header is emptied': (files) => {
      const path = largest(files);
      const bytes = readFileSync(path);
      bytes.fill(0, 0, 100);
      writeFileSync(path, bytes);
    },
    'all its files are gone': remove,
  },
};

/** How a record stands after a start, by its answer to a write while it is locked. */
function stands(answer: Awaited<ReturnType<typeof writeOne>>, all: boolean): 'damaged' | 'whole' | null {
  if (answer?.error?.includes('damaged or missing')) return 'damaged';
  return all && answer?.error?.includes('locked') ? 'whole' : null;
}

describe.each(Object.keys(BACK_ENDS) as BackEnd[])('on %s', (backEnd) => {
  let base: string;
  let before: string[];
  let profile: string | undefined;
  let opened: Opened;

  beforeAll(async () => {
    base = newProfile();
    opened = await open(base, backEnd);
    await setUpLock(opened);
    const page = await desk(opened);
    for (let entry = 0; entry < ENTRIES; entry += 1) await writeOne(page);
    before = (await stored(page)).map(({ hash }) => hash);
    await opened.browser.close();
  });
  afterEach(async () => {
    await opened.browser.close().catch(() => undefined);
    if (profile) dropProfile(profile);
  });
  afterAll(() => dropProfile(base));

  test('the record is there before', () => expect(before).toHaveLength(ENTRIES));

  test.each(Object.entries(DAMAGE[backEnd]))('Y-04: %s', async (name, damage) => {
    profile = newProfile();
    cpSync(base, profile, { recursive: true });
    damage(filesIn(profile));
    opened = await open(profile, backEnd);
    const page = await extensionPage(opened, 'desk.html');
    // Noticed, at once or by the check that follows the start; or the browser has found all of it again by itself.
    const said = await until(async () => stands(await writeOne(page), (await stored(page).catch(() => [])).length >= ENTRIES), Boolean, 30_000);
    await unlock(page, MANAGERS);
    await go(page, '#record', said === 'damaged' ? 'The record needs you' : 'Safe elsewhere');
    if (said === 'damaged') await pressButton(page, 'Restore from the journal');
    await shows(page, said === 'damaged' ? 'It is whole again.' : 'Unbroken since');
    console.log(`Y-04 ${backEnd}, ${name}: ${said === 'damaged' ? 'noticed, restored from the journal' : 'whole by itself'}`);
    const after = await stored(page);
    expect(after.map(({ hash }) => hash)).toEqual(expect.arrayContaining(before));
    await until(async () => (await writeOne(page))?.ok === true, Boolean, 10_000);
  }, 120_000);

  test('Y-05: a profile that was opened by the other store in between is noticed, or whole', async () => {
    profile = newProfile();
    cpSync(base, profile, { recursive: true });
    opened = await open(profile, backEnd === 'leveldb' ? 'sqlite' : 'leveldb');
    const page: Page = await extensionPage(opened, 'desk.html');
    await until(async () => {
      const error = (await writeOne(page))?.error ?? '';
      const here = (await stored(page)).length;
      return error.includes('damaged or missing') || (here >= before.length && error.includes('locked'));
    }, Boolean, 30_000);
  }, 120_000);
});
