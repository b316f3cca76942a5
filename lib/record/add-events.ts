import type { Event } from '#pathway/events.ts';
import { outlineOf } from '#pathway/lock/outline.ts';
import { db, staleConcern, staleService, type StoredEvent } from './db.ts';
import { placeOf } from './open-events.ts';
import { levelOfSealed, sealForClocks } from './seal.ts';
import { areOfService } from './service.ts';

/** An event as it is stored, and what is in it. */
export interface Adding {
  stored: StoredEvent;
  opened: Pick<Event, 'by' | 'what'>;
}

/**
 * Adds events, all or none; in the same transaction what the clocks need of them is kept, and what was worked out of
 * their concerns, and of the service, before is stale.
 */
export async function addEvents(adding: readonly Adding[]): Promise<void> {
  const events = adding.map(({ stored }) => stored);
  const concerns = new Set(events.flatMap(({ concern }) => concern ?? []));
  const outlines = (await Promise.all(adding.map(outline))).flat();
  await db.transaction('rw', db.events, db.outlines, db.concerns, db.service, async () => {
    await db.events.bulkAdd(events);
    await db.outlines.bulkPut(outlines);
    await db.concerns.bulkPut([...concerns].map(staleConcern));
    if (await areOfService(events)) await db.service.put(staleService());
  });
}

/** None for what is readable at any time. */
async function outline({ stored, opened }: Adding) {
  const { device, seq, concern, at, sealed } = stored;
  if (levelOfSealed(sealed) === 'clear') return [];
  const { by, what } = outlineOf({ id: '', concern, recorded: at, ...opened });
  return [{ device, seq, concern, sealed: await sealForClocks({ by, what }, placeOf(stored)) }];
}
