import { type Concern, project } from '#pathway/concern.ts';
import { type Dismissal, dismissals } from '#pathway/dismissals.ts';
import { Event } from '#pathway/events.ts';
import { db, type StoredEvent } from './db.ts';
import { open } from './seal.ts';

/**
 * All events, oldest first.
 * @throws where a payload can't be opened or is not what its schema says
 */
async function readEvents(): Promise<Event[]> {
  const stored = await db.events.orderBy('at').toArray();
  stored.sort((a, b) => a.at.localeCompare(b.at) || a.device.localeCompare(b.device) || a.seq - b.seq);
  return Promise.all(stored.map(opened));
}

async function opened({ device, seq, concern, at, sealed }: StoredEvent): Promise<Event> {
  return Event.parse({ id: `${device}:${seq}`, concern, recorded: at, ...Object(await open(sealed)) });
}

/** All concerns of this device. Live where it is called inside a live query. */
export async function readConcerns(): Promise<Concern[]> {
  return project(await readEvents());
}

export async function readConcern(id: string): Promise<Concern | undefined> {
  return (await readConcerns()).find((concern) => concern.id === id);
}

/** The dismissals that stand on this device, newest first. Live where it is called inside a live query. */
export async function readDismissals(): Promise<Dismissal[]> {
  return dismissals(await readEvents());
}
