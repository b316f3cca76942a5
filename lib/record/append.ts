import { Locked } from '#lock/open-keys.ts';
import type { NewEvent } from '#pathway/events.ts';
import { levelOf } from '#pathway/lock/level.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { db, type StoredEvent } from './db.ts';
import { type Adding, addEvents } from './add-events.ts';
import { ownDevice } from './device.ts';
import { hashOf } from './hash.ts';
import { stopWriting, whyNot } from './health.ts';
import { placeOf } from './open-events.ts';
import { seal } from './seal.ts';
import { sign } from './sign.ts';
import { writeSentinel } from './sentinel.ts';
import { inTurn } from './turn.ts';

/** Events to add, or how to work out in one's turn what is still to be added: nothing is written in between. */
type Wanted = readonly NewEvent[] | (() => Promise<readonly NewEvent[]>);

/**
 * Adds events to the record in one strict transaction: all of them or none, and answered only once they are on the disk.
 * One after the other, also where an old worker still ends while the next one begins: the chain has one end.
 * @returns the ids (`device:seq`), or a sentence that says why nothing was saved and what to do
 * @throws where `wanted` does
 */
export const append = (wanted: Wanted): Promise<Reply<{ ids: string[] }>> => inTurn(() => write(wanted));

async function write(wanted: Wanted): Promise<Reply<{ ids: string[] }>> {
  const reason = await whyNot();
  if (reason) return refuse(reason);
  const events = typeof wanted === 'function' ? await wanted() : wanted;
  if (!events.length) return { ok: true, ids: [] };
  const device = await ownDevice();
  try {
    const chained = await chain(events, device, await newest(device));
    await addEvents(chained);
    const end = chained.at(-1)?.stored;
    if (end) await writeSentinel({ device, count: end.seq, head: end.hash });
    return { ok: true, ids: chained.map(({ stored: { device, seq } }) => `${device}:${seq}`) };
  } catch (error) {
    // Nothing was written yet: unlocked, the same can be asked for again.
    return refuse(error instanceof Locked ? error.message : await stopWriting(events));
  }
}

const newest = (device: string): Promise<StoredEvent | undefined> =>
  db.events.where('[device+seq]').between([device, 0], [device, Infinity]).last();

async function chain(events: readonly NewEvent[], device: string, before: StoredEvent | undefined): Promise<Adding[]> {
  const chained: Adding[] = [];
  for (const { concern, recorded, by, what } of events) {
    const previous = chained.at(-1)?.stored ?? before;
    const place = { device, seq: (previous?.seq ?? 0) + 1, concern };
    const sealed = await seal({ by, what }, levelOf(what, by !== null), placeOf(place));
    const envelope = { ...place, kind: what.kind, at: recorded, schema: 2 as const, previous: previous?.hash ?? '', sealed };
    const hash = await hashOf(envelope);
    chained.push({ stored: { ...envelope, hash, signature: await sign(hash) }, opened: { by, what } });
  }
  return chained;
}
