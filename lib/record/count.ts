import { db } from './db.ts';

/** Who looked and what left is in the record too, and a backup is not old by it. */
const CHANGES_NOTHING = ['concern-viewed', 'exported'];

/** How many entries the record has that say something of a concern or of the service. Live where it is called inside a live query. */
export async function countEntries(): Promise<number> {
  const [all, rest] = await Promise.all([db.events.count(), db.events.where('kind').anyOf(CHANGES_NOTHING).count()]);
  return all - rest;
}
