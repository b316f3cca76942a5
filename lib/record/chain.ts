import type { StoredEvent } from './db.ts';
import { type FindKeys, NoKey } from './concern-keys.ts';
import { hashOf } from './hash.ts';
import { placeOf } from './open-events.ts';
import { levelOfSealed, open, readable } from './seal.ts';

/**
 * Whether an event is what its hash says. One from before there was a lock was hashed over its plain text: that can be
 * told only while it is unlocked, and until then its place in the chain speaks for it.
 * @param find where its keys are, if not on this device
 */
export async function isUnchanged(event: StoredEvent, find?: FindKeys): Promise<boolean> {
  const level = levelOfSealed(event.sealed);
  if (event.schema !== 1 || level === null) return event.hash === (await hashOf(event));
  if (!find && !(await readable())(level)) return true;
  try {
    return event.hash === (await hashOf({ ...event, sealed: JSON.stringify(await open(event.sealed, placeOf(event), find)) }));
  } catch (error) {
    // Of a concern that was removed nothing can be told: there too its place speaks for it.
    return error instanceof NoKey;
  }
}

/**
 * Where the chain of one device is broken.
 * @param events of one device, in order of `seq`, without a gap
 * @returns the first sequence number whose hash or link is wrong; null for a whole chain
 */
export async function firstBreak(events: readonly StoredEvent[]): Promise<number | null> {
  let before: StoredEvent | undefined;
  for (const event of events) {
    const linked = before ? event.seq === before.seq + 1 && event.previous === before.hash : event.seq > 1 || event.previous === '';
    if (!linked || !(await isUnchanged(event))) return event.seq;
    before = event;
  }
  return null;
}
