import { db, type StoredEvent } from '../db.ts';
import { ownDevice } from '../device.ts';
import { eventChecker } from './check-event.ts';
import type { Broken } from './finding.ts';

/** How far a check has come: what it read last, how much that was, and since when the own chain goes back. */
export interface Progress {
  last: Pick<StoredEvent, 'device' | 'seq' | 'hash'> | null;
  checked: number;
  since: string | null;
  ended: boolean;
}
export const BEGINNING: Progress = { last: null, checked: 0, since: null, ended: false };

const AT_ONCE = 250;

/**
 * Checks the next events, in order of device and number: each by itself, and that those of one device follow each other.
 * This device has all of its own; of another one, what came with files may have gaps.
 */
export async function checkNext(from: Progress, most = AT_ONCE): Promise<Progress | Broken> {
  const read = from.last ? db.events.where('[device+seq]').above([from.last.device, from.last.seq]) : db.events.orderBy('[device+seq]');
  const events = await read.limit(most).toArray();
  const [own, check] = [await ownDevice(), await eventChecker()];
  let { last, since } = from;
  for (const event of events) {
    const why = linkProblem(last, event, own) ?? (await check(event));
    if (why) return { device: event.device, seq: event.seq, why };
    if (event.device === own && event.seq === 1) since = event.at;
    last = event;
  }
  return { last: last && { device: last.device, seq: last.seq, hash: last.hash }, checked: from.checked + events.length, since, ended: events.length < most };
}

function linkProblem(last: Progress['last'], event: StoredEvent, own: string): Broken['why'] | null {
  const before = last?.device === event.device ? last : null;
  const isNext = event.seq === (before?.seq ?? 0) + 1;
  if (!isNext) return event.device === own ? 'gap' : null;
  return event.previous === (before?.hash ?? '') ? null : 'link';
}

export const isBroken = (progress: Progress | Broken): progress is Broken => 'why' in progress;
