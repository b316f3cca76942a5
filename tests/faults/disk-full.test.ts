/**
 * Y-03: the disk is full, has room again, and the browser is restarted. Needs a small file system of its own, which only
 * root can mount, and not on every machine; where it can't, the test says so by being skipped. The naive writer, which goes on once a write works
 * again, is the control: it must lose what the record keeps.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, describe, expect, test } from 'vitest';
import { extensionPage, type Opened } from '../browser/drive/browser.ts';
import { until } from '../browser/guest/overlay.ts';
import { desk, open, stored, times, writeOne, wrongWith } from './record.ts';

const IMAGE_BYTES = 300 * 1_048_576;
/** A small file system in a file of its own; null where this machine lets nobody mount one. */
function smallDisk(): string | null {
  const place = mkdtempSync(join(tmpdir(), 'plainly-disk-'));
  const disk = join(place, 'disk');
  mkdirSync(disk);
  writeFileSync(join(place, 'image'), '');
  truncateSync(join(place, 'image'), IMAGE_BYTES);
  const isMounted = [
    ['mkfs.ext4', '-q', '-m', '0', join(place, 'image')],
    ['mount', '-o', 'loop', join(place, 'image'), disk],
  ].every(([command = '', ...args]) => spawnSync(command, args).status === 0);
  if (isMounted) return place;
  rmSync(place, { recursive: true, force: true });
  return null;
}

const place = smallDisk() ?? '';
const disk = () => join(place, 'disk');

afterAll(() => {
  if (!place) return;
  spawnSync('umount', ['-l', disk()]);
  rmSync(place, { recursive: true, force: true });
});

const LEFT = 15;
const ballast = () => join(disk(), 'ballast');

/** Takes all room there is but a few blocks: what is written next begins, and does not end. */
function fillDisk(): void {
  const { bavail, bsize } = statfsSync(disk());
  spawnSync('dd', ['if=/dev/zero', `of=${ballast()}`, `bs=${bsize}`, `count=${Math.max(0, bavail - LEFT)}`]);
}

const makeRoom = (): void => rmSync(ballast(), { force: true });

async function closed(opened: Opened): Promise<void> {
  await opened.browser.close();
}

describe.skipIf(!place)('Y-03: the disk is full', () => {
  test('nothing acknowledged is lost: after the first failed write there is no other one until the browser was restarted', async () => {
    for (let time = 0; time < times(1, 10); time += 1) {
      const profile = join(disk(), `profile-${time}`);
      mkdirSync(profile);
      let opened = await open(profile, 'leveldb');
      let page = await desk(opened);
      const acknowledged: string[] = [];
      const write = async (): Promise<boolean> => {
        const answer = await writeOne(page);
        if (answer?.ok) acknowledged.push(...(answer.ids ?? []));
        return answer?.ok ?? false;
      };
      for (let entry = 0; entry < 10; entry += 1) await write();
      fillDisk();
      await until(async () => !(await write()), Boolean, 60_000);
      makeRoom();
      const refused = await Promise.all(Array.from({ length: 5 }, () => writeOne(page)));
      expect(refused.map((answer) => answer?.ok)).toEqual([false, false, false, false, false]);
      await closed(opened);
      opened = await open(profile, 'leveldb');
      page = await extensionPage(opened, 'desk.html');
      expect(await wrongWith(await stored(page), acknowledged)).toEqual([]);
      await until(async () => write(), Boolean, 10_000);
      console.log(`Y-03 leveldb: ${acknowledged.length} acknowledged, 0 lost`);
      await closed(opened);
      rmSync(profile, { recursive: true });
    }
  }, 600_000);

  test.runIf(process.env['FAULTS'] === 'long')('the naive writer, which goes on as soon as a write works again, loses what it acknowledged', async () => {
    const profile = join(disk(), 'naive');
    mkdirSync(profile);
    let opened = await open(profile, 'leveldb');
    let page = await extensionPage(opened, 'desk.html');
    let acknowledged = 0;
    const write = async (count: number): Promise<boolean> => {
      const done = await naive(page, acknowledged, count);
      acknowledged += done;
      return done === count;
    };
    await write(50);
    fillDisk();
    for (let round = 0; round < 4; round += 1) await write(50);
    makeRoom();
    await until(() => write(50), Boolean, 20_000).catch(() => undefined);
    await write(30);
    await closed(opened);
    opened = await open(profile, 'leveldb');
    page = await extensionPage(opened, 'desk.html');
    const left = await page.evaluate(() => new Promise<number>((resolve) => {
      const opening = indexedDB.open('naive', 1);
      opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore('all'));
      opening.addEventListener('error', () => resolve(0));
      opening.addEventListener('success', () => {
        const counted = opening.result.transaction('all').objectStore('all').count();
        counted.addEventListener('success', () => resolve(counted.result));
        counted.addEventListener('error', () => resolve(0));
      });
    }));
    await closed(opened);
    console.log(`Y-03 control: ${acknowledged} acknowledged, ${left} left`);
    expect(left).toBeLessThan(acknowledged);
  }, 300_000);
});

/** Writes entries of 20 kB one by one, whatever happened before, as an extension does that asks for nothing special; how many were acknowledged. */
const naive = (page: Page, from: number, count: number): Promise<number> =>
  page.evaluate(
    async (first, many) => {
      const database = await new Promise<IDBDatabase | null>((resolve) => {
        const opening = indexedDB.open('naive', 1);
        opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore('all'));
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => resolve(null));
        setTimeout(() => resolve(null), 5000);
      });
      if (!database) return 0;
      let done = 0;
      for (let at = first; at < first + many; at += 1) {
        const took = await new Promise<boolean>((resolve) => {
          try {
            const tx = database.transaction('all', 'readwrite');
            tx.objectStore('all').put('x'.repeat(20_000), at);
            tx.addEventListener('complete', () => resolve(true));
            tx.addEventListener('abort', () => resolve(false));
            setTimeout(() => resolve(false), 2000);
          } catch {
            resolve(false);
          }
        });
        if (took) done += 1;
      }
      database.close();
      return done;
    },
    from,
    count,
  );
