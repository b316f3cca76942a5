import { type Concern, project } from '#pathway/concern.ts';
import { type Dismissal, dismissals } from '#pathway/dismissals.ts';
import type { Event } from '#pathway/events.ts';
import { compareTimes } from '#pathway/sequence.ts';
import { db } from './db.ts';
import { openEvents } from './open-events.ts';
import { projected } from './projection.ts';

/**
 * All concerns of this device, oldest first. Live where it is called inside a live query.
 * @throws where a payload can't be opened or is not what its schema says
 */
export const readConcerns = async (): Promise<Concern[]> => byAge(await projected('all'));

/** Those that are neither concluded nor in error, which are few: what a list shows first. */
export const readOpenConcerns = async (): Promise<Concern[]> => byAge(await projected('open'));

const byAge = (concerns: Concern[]): Concern[] => concerns.sort((one, other) => compareTimes(one.recorded, other.recorded));

/** A concern with its own events, oldest first; no concern where it is not on this device. Live like the others. */
export async function readWithEvents(id: string): Promise<{ concern: Concern | undefined; events: Event[] }> {
  const events = await openEvents(await db.events.where('concern').equals(id).toArray());
  return { concern: project(events)[0], events };
}

export const readConcern = async (id: string): Promise<Concern | undefined> => (await readWithEvents(id)).concern;

/** Signatures of shift handovers: events of no concern, oldest first. */
export const readHandovers = async (): Promise<Event[]> => openEvents(await db.events.where('kind').equals('handover-signed').toArray());

/** The dismissals that stand on this device, newest first. Live where it is called inside a live query. */
export async function readDismissals(): Promise<Dismissal[]> {
  return dismissals(await openEvents(await db.events.where('kind').anyOf('prompt-dismissed', 'dismissal-undone').toArray()));
}
