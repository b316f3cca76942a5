import { Event } from '#pathway/events.ts';
import { db, type StoredEvent } from './db.ts';
import { inOrder } from './order.ts';
import type { FindKeys } from './concern-keys.ts';
import { removedConcerns } from './removal/removed.ts';
import { levelOfSealed, open, openForClocks, type Place, readable } from './seal.ts';

/**
 * Stored events as the folds read them, oldest first. What is locked comes as its outline: the clocks are the same from
 * it, and no word of it can be read. Of a concern that was removed, only that it was.
 * @param stored in order of device and number, or not
 * @throws where a payload can't be opened or is not what its schema says
 */
export async function openEvents(stored: readonly StoredEvent[]): Promise<Event[]> {
  const removed = await removedConcerns();
  const isRemoved = ({ concern, kind }: StoredEvent): boolean => concern !== null && removed.has(concern) && kind !== 'concern-removed';
  const left = removed.size ? stored.filter((event) => !isRemoved(event)) : stored;
  const numbered = inOrder(left.toSorted((one, other) => (one.device === other.device ? one.seq - other.seq : one.device < other.device ? -1 : 1)));
  const canRead = await readable();
  const isLocked = ({ sealed }: StoredEvent): boolean => !canRead(levelOfSealed(sealed));
  const outlines = await readOutlines(numbered.filter(isLocked));
  return Promise.all(numbered.map((event) => (isLocked(event) ? openOutline(event, outlines.get(idOf(event))) : openEvent(event))));
}

/** @throws as `openEvents`, and Locked */
export async function openEvent(event: StoredEvent, find?: FindKeys): Promise<Event> {
  const { concern, at, sealed } = event;
  return Event.parse({ id: idOf(event), concern, recorded: at, ...Object(await open(sealed, placeOf(event), find)) });
}

/** Which text of which concern an event's payload is. That a concern was removed is read without the keys that it had. */
export const placeOf = (event: Pick<StoredEvent, 'device' | 'seq' | 'concern' | 'kind'>): Place => ({ concern: event.kind === 'concern-removed' ? null : event.concern, as: `event ${idOf(event)}` });

const idOf = ({ device, seq }: Pick<StoredEvent, 'device' | 'seq'>): string => `${device}:${seq}`;

async function readOutlines(locked: readonly StoredEvent[]): Promise<Map<string, string>> {
  const found = await db.outlines.bulkGet(locked.map(({ device, seq }): [string, number] => [device, seq]));
  return new Map(found.flatMap((outline) => (outline ? [[idOf(outline), outline.sealed]] : [])));
}

/** Made by this device from an event that its schema had passed: it is not parsed again. */
async function openOutline(event: StoredEvent, sealed: string | undefined): Promise<Event> {
  if (!sealed) throw new Error('An event has no outline.');
  return { id: idOf(event), concern: event.concern, recorded: event.at, ...Object(await openForClocks(sealed, placeOf(event))) } as Event;
}
