/** The record as each version that ever landed wrote it: its stores by the native interface, its rows in the shape of then. */
import type { StoredEvent } from '#record/db.ts';
import { hashOf } from '#record/hash.ts';
import { ANA, record } from '../pathway/given.ts';

const DEVICE = 'device-of-then';
export const CONCERNS = ['6f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b', '7f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b'] as const;

type Store = [name: string, keyPath: string | string[], indexes: readonly (string | string[])[]];

const V1: Store[] = [['events', ['device', 'seq'], ['concern', 'kind', 'at']], ['drafts', 'id', ['concern', 'at']]];
const V2: Store[] = [...V1, ['concerns', 'id', ['stale', 'over']], ['folds', 'id', []]];
const V3: Store[] = [['events', ['device', 'seq'], ['concern', 'kind', 'at', ['kind', 'at']]], ['drafts', 'id', ['concern', 'at']], ['concerns', 'id', ['stale', 'over', 'made']], ['folds', 'id', []], ['rows', 'id', []]];
const V4: Store[] = [...V3, ['service', 'id', []]];
const V5: Store[] = [...V4, ['keys', ['concern', 'service'], ['concern']], ['outlines', ['device', 'seq'], ['concern']], ['devices', 'device', []]];
export const OLD_STORES: Record<number, readonly Store[]> = { 1: V1, 2: V2, 3: V3, 4: V4, 5: V5 };

/** Events as they were before there was a lock: their payload as plain text, no signature. */
export async function oldEvents(): Promise<StoredEvent[]> {
  const happened = CONCERNS.flatMap((concern) => [
    { concern, at: '2026-11-24T12:36:00Z', what: { kind: 'concern-identified' as const, identified: '2026-11-24T12:36:00Z', origin: { quote: 'Raj hit Tom', prompts: [] } } },
    { concern, at: '2026-11-24T12:40:00Z', what: { kind: 'step-completed' as const, step: '1.1' as const, record } },
    { concern, at: '2026-11-24T12:50:00Z', what: { kind: 'escalated' as const, to: ['Team Leader'], reason: 'It happened again today.' } },
  ]);
  const chained: StoredEvent[] = [];
  for (const { concern, at, what } of happened) {
    const envelope = { device: DEVICE, seq: chained.length + 1, concern, kind: what.kind, at, schema: 1 as const, previous: chained.at(-1)?.hash ?? '', sealed: JSON.stringify({ by: ANA, what }) };
    chained.push({ ...envelope, hash: await hashOf(envelope) });
  }
  return chained;
}

/** What each of them had beside the events: made by folds of then, which nobody trusts now. */
const rowsOf = (version: number): Record<string, object[]> => ({
  drafts: [{ id: `${CONCERNS[0]}:1.2`, concern: CONCERNS[0], at: '2026-11-24T12:55:00Z', sealed: JSON.stringify({ words: 'Raj again' }) }],
  ...(version === 2 && { concerns: CONCERNS.map((id) => ({ id, stale: 0, over: 0, made: 'then', revision: 'r' })), folds: CONCERNS.map((id) => ({ id, sealed: '{}' })) }),
  ...(version >= 3 && { concerns: CONCERNS.map((id) => ({ id, stale: 0, over: 0, made: 'then', revision: 'r', seen: 's', watch: null })), folds: CONCERNS.map((id) => ({ id, sealed: '{}' })), rows: CONCERNS.map((id) => ({ id, sealed: '{}' })) }),
  ...(version >= 4 && { service: [{ id: '00000000-0000-0000-0000-000000000000', stale: 0, made: 'then', revision: 'r', watch: null, sealed: '{}' }] }),
});

/** Writes the record as a version had it. @param events if not those from before the lock */
export async function writeOld(version: number, { events, rows = {} }: { events: readonly StoredEvent[]; rows?: Record<string, readonly object[]> }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('plainly-record', version * 10);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('open failed')));
    opening.addEventListener('upgradeneeded', () => {
      for (const [name, keyPath, indexes] of OLD_STORES[version] ?? []) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(Array.isArray(index) ? `[${index.join('+')}]` : index, index);
      }
    });
    opening.addEventListener('success', () => {
      const all: Record<string, readonly object[]> = { events, ...rowsOf(version), ...rows };
      const tx = opening.result.transaction(Object.keys(all), 'readwrite');
      for (const [name, each] of Object.entries(all)) for (const row of each) tx.objectStore(name).put(row);
      tx.addEventListener('complete', () => (opening.result.close(), resolve()));
      tx.addEventListener('error', () => reject(tx.error ?? new Error('write failed')));
    });
  });
}

export const oldSentinel = (events: readonly StoredEvent[]) => ({ device: DEVICE, count: events.length, head: events.at(-1)?.hash ?? '' });
