import { type Concern, project } from '#pathway/concern.ts';
import { type Dismissal, dismissals } from '#pathway/dismissals.ts';
import { Event } from '#pathway/events.ts';
import { db, type StoredEvent } from './db.ts';
import { inOrder } from './order.ts';
import { open } from './seal.ts';

/**
 * All events, oldest first.
 * @throws where a payload can't be opened or is not what its schema says
 */
async function readEvents(): Promise<Event[]> {
  return Promise.all(inOrder(await db.events.toArray()).map(opened));
}

async function opened({ device, seq, concern, at, sealed }: StoredEvent): Promise<Event> {
  return Event.parse({ id: `${device}:${seq}`, concern, recorded: at, ...Object(await open(sealed)) });
}

/** All concerns of this device. Live where it is called inside a live query. */
export async function readConcerns(): Promise<Concern[]> {
  return project(await readEvents());
}

/** A concern with its own events, oldest first; no concern where it is not on this device. */
export async function readWithEvents(id: string): Promise<{ concern: Concern | undefined; events: Event[] }> {
  const events = (await readEvents()).filter(({ concern }) => concern === id);
  return { concern: project(events)[0], events };
}

export async function readConcern(id: string): Promise<Concern | undefined> {
  return (await readConcerns()).find((concern) => concern.id === id);
}

/** The dismissals that stand on this device, newest first. Live where it is called inside a live query. */
export async function readDismissals(): Promise<Dismissal[]> {
  return dismissals(await readEvents());
}
