import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { StoredEvent } from '#record/db.ts';
import { hashOf } from '#record/hash.ts';
import { ANA } from '../pathway/given.ts';
import { emptyDevice } from './disk.ts';
import { unsealed } from './unsealed.ts';

/** A worker that has just started. */
async function started() {
  vi.resetModules();
  const [{ db }, { resealAll }] = await Promise.all([import('#record/db.ts'), import('#record/reseal.ts')]);
  return { db, resealAll };
}

/** More than are sealed at once, of two devices, in the order of the store. */
async function longAgo(): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const device of ['a', 'b']) {
    for (let seq = 1; seq <= 130; seq += 1) {
      const what = { kind: 'reopened' as const, reason: `Raj was afraid again, ${device} ${seq}.` };
      const envelope = { device, seq, concern: `c${seq % 7}`, kind: what.kind, at: '2026-11-24T12:36:00Z', schema: 1 as const, previous: '', sealed: JSON.stringify({ by: ANA, what }) };
      events.push({ ...envelope, hash: await hashOf(envelope) });
    }
  }
  return events;
}

let plainly: Awaited<ReturnType<typeof started>>;
const plain = (): Promise<number> => plainly.db.events.filter(({ sealed }) => unsealed(sealed).includes('Raj')).count();

beforeEach(async () => {
  emptyDevice();
  plainly = await started();
  await plainly.db.events.bulkAdd(await longAgo());
});

test('of 260 events from before the lock none is left in plain text, and each has its outline', async () => {
  expect(await plain()).toBe(260);
  await plainly.resealAll();
  expect(await plain()).toBe(0);
  expect(await plainly.db.outlines.count()).toBe(260);
});

test('a worker that ended after the first hundred goes on from there, and leaves none behind', async () => {
  let times = 0;
  plainly.db.events.hook('updating', () => {
    times += 1;
    if (times > 150) throw new Error('killed');
  });
  await expect(plainly.resealAll()).rejects.toThrow('killed');
  expect(await plain()).toBe(160);
  plainly.db.close();
  plainly = await started();
  await plainly.resealAll();
  expect(await plain()).toBe(0);
});
