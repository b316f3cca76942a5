import { isOpen, Locked } from '#lock/open-keys.ts';
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
import { inTurn } from './turn.ts';
import { STOPPED } from './unsaved.ts';

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
  if (reason === STOPPED && (await isOpen('floor'))) return refuse(await stopWriting({ events: await wantedNow(wanted) }));
  if (reason) return refuse(reason);
  const events = await wantedNow(wanted);
  if (!events.length) return { ok: true, ids: [] };
  try {
    const device = await ownDevice();
    const chained = await chain(events, device, await newest(device));
    await addEvents(chained, device);
    return { ok: true, ids: chained.map(({ stored: { device, seq } }) => `${device}:${seq}`) };
  } catch (error) {
    // Nothing was written yet: unlocked, the same can be asked for again.
    return refuse(error instanceof Locked ? error.message : await stopWriting({ events }));
  }
}

const wantedNow = async (wanted: Wanted): Promise<readonly NewEvent[]> => (typeof wanted === 'function' ? wanted() : wanted);

const newest = (device: string): Promise<StoredEvent | undefined> =>
  db.events.where('[device+seq]').between([device, 0], [device, Infinity]).last();

async function chain(events: readonly NewEvent[], device: string, before: StoredEvent | undefined): Promise<Adding[]> {
  const chained: Adding[] = [];
  for (const { concern, recorded, by, what } of events) {
    const previous = chained.at(-1)?.stored ?? before;
    const place = { device, seq: (previous?.seq ?? 0) + 1, concern, kind: what.kind };
    const sealed = await seal({ by, what }, levelOf(what, by !== null), placeOf(place));
    const envelope = { ...place, at: recorded, schema: 2 as const, previous: previous?.hash ?? '', sealed };
    const hash = await hashOf(envelope);
    chained.push({ stored: { ...envelope, hash, signature: await sign(hash) }, opened: { by, what } });
  }
  return chained;
}
