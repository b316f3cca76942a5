import { Event } from '#pathway/events.ts';
import type { StoredEvent } from './db.ts';
import { inOrder } from './order.ts';
import { open } from './seal.ts';

/**
 * Stored events as the folds read them, oldest first.
 * @param stored in order of device and number, or not
 * @throws where a payload can't be opened or is not what its schema says
 */
export function openEvents(stored: readonly StoredEvent[]): Promise<Event[]> {
  const numbered = stored.toSorted((one, other) => (one.device === other.device ? one.seq - other.seq : one.device < other.device ? -1 : 1));
  return Promise.all(inOrder(numbered).map(openEvent));
}

/** @throws as `openEvents` */
export async function openEvent({ device, seq, concern, at, sealed }: StoredEvent): Promise<Event> {
  return Event.parse({ id: `${device}:${seq}`, concern, recorded: at, ...Object(await open(sealed)) });
}
