/** Y-01, Y-02 and Y-08: the worker or the browser ends in the middle of writing, and several windows write at once. */
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Opened, worker } from '../browser/drive/browser.ts';
import { until } from '../browser/guest/overlay.ts';
import { random } from '../unit/record/random.ts';
import { BACK_ENDS, type BackEnd, desk, dropProfile, newProfile, open, refused, startWriting, stopWriting, stored, times, wrongWith } from './record.ts';

let profile: string;
let opened: Opened;
beforeEach(() => void (profile = newProfile()));
afterEach(async () => {
  await opened.browser.close().catch(() => undefined);
  dropProfile(profile);
});

const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** More than so many entries are acknowledged; where they are not, what the writers were told says why. */
const written = (page: Page, acknowledged: readonly string[], count: number, kill: number): Promise<unknown> =>
  until(async () => acknowledged.length > count, Boolean, 30_000).catch(async () => Promise.reject(new Error(`After kill ${kill} nothing was written: ${await refused(page)}`)));

describe.each(Object.keys(BACK_ENDS) as BackEnd[])('on %s', (backEnd) => {
  test('Y-01: the worker is stopped at random moments of writing', async () => {
    const [kills, pick, acknowledged] = [times(6, 200), random(1), [] as string[]];
    opened = await open(profile, backEnd);
    const page = await desk(opened);
    await startWriting(page, acknowledged);
    for (let kill = 0; kill < kills; kill += 1) {
      const before = acknowledged.length;
      // It goes on by a worker that the next message starts.
      await written(page, acknowledged, before, kill);
      await wait(pick(60));
      // Asked for again at once, by the writers that wait for an answer: nobody sees it gone.
      await (await worker(opened)).close().catch(() => undefined);
    }
    await stopWriting(page);
    const events = await stored(page);
    expect(await wrongWith(events, acknowledged)).toEqual([]);
    console.log(`Y-01 ${backEnd}: ${kills} kills, ${acknowledged.length} acknowledged, ${events.length} stored, 0 lost, 0 doubled`);
  }, 1_800_000);

  test('Y-02: the browser is killed in the middle of writing', async () => {
    const [kills, pick, acknowledged] = [times(2, 50), random(2), [] as string[]];
    for (let kill = 0; kill < kills; kill += 1) {
      opened = await open(profile, backEnd);
      const page = await desk(opened);
      await startWriting(page, acknowledged);
      const before = acknowledged.length;
      await written(page, acknowledged, before + 2 + pick(6), kill);
      opened.browser.process()?.kill('SIGKILL');
      await until(async () => opened.browser.connected, (connected) => !connected, 10_000);
    }
    opened = await open(profile, backEnd);
    const events = await stored(await desk(opened));
    expect(await wrongWith(events, acknowledged)).toEqual([]);
    console.log(`Y-02 ${backEnd}: ${kills} kills, ${acknowledged.length} acknowledged, ${events.length} stored, 0 lost`);
  }, 1_800_000);

  test('Y-08: several windows write at once: every entry is kept, in one chain, none waits long', async () => {
    const acknowledged: string[] = [];
    opened = await open(profile, backEnd);
    const pages = await Promise.all([desk(opened), desk(opened), desk(opened)]);
    const start = performance.now();
    await Promise.all(pages.map((page) => startWriting(page, acknowledged)));
    await until(async () => acknowledged.length >= times(40, 1000), Boolean, times(60_000, 600_000));
    await Promise.all(pages.map(stopWriting));
    const took = (performance.now() - start) / acknowledged.length;
    const [page] = pages;
    if (!page) throw new Error('There is no page.');
    expect(await wrongWith(await stored(page), acknowledged)).toEqual([]);
    console.log(`Y-08 ${backEnd}: ${acknowledged.length} entries from three windows, ${took.toFixed(0)} ms each`);
    expect(took).toBeLessThan(5000);
  }, 900_000);
});
