import { db, staleConcern, type StoredEvent } from './db.ts';

/** Adds events, all or none; in the same transaction what was worked out of their concerns before is stale. */
export async function addEvents(events: readonly StoredEvent[]): Promise<void> {
  const concerns = new Set(events.flatMap(({ concern }) => concern ?? []));
  await db.transaction('rw', db.events, db.concerns, async () => {
    await db.events.bulkAdd(events);
    await db.concerns.bulkPut([...concerns].map(staleConcern));
  });
}
