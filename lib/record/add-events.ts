import { db, staleConcern, staleService, type StoredEvent } from './db.ts';
import { areOfService } from './service.ts';

/** Adds events, all or none; in the same transaction what was worked out of their concerns, and of the service, before is stale. */
export async function addEvents(events: readonly StoredEvent[]): Promise<void> {
  const concerns = new Set(events.flatMap(({ concern }) => concern ?? []));
  await db.transaction('rw', db.events, db.concerns, db.service, async () => {
    await db.events.bulkAdd(events);
    await db.concerns.bulkPut([...concerns].map(staleConcern));
    if (await areOfService(events)) await db.service.put(staleService());
  });
}
