import { type Concern, project } from '#pathway/concern.ts';
import { db, type StoredConcern, type StoredEvent } from './db.ts';
import { openEvents } from './open-events.ts';
import { open, seal } from './seal.ts';

/** Changes with every change of the folds (`wxt.config.ts`): what other folds made is stale. */
declare const __FOLDS__: string;

/** What was opened already, by what it was opened from: a live query that looks again opens what has changed only. */
const opened = new Map<string, { sealed: string; concern: Concern }>();

/** Every concern: from what is kept of it, and where that is stale, from its events. */
export async function projected(): Promise<Concern[]> {
  const kept = await db.concerns.toArray();
  const stale = kept.filter((each) => isStale(each)).map(({ id }) => id);
  const fresh = await Promise.all(kept.filter((each) => !isStale(each)).map(openConcern));
  return [...fresh, ...project(await openEvents(await eventsOf(stale, kept.length)))];
}

const isStale = ({ stale, made }: StoredConcern): boolean => stale === 1 || made !== __FOLDS__;

async function openConcern({ id, sealed }: StoredConcern): Promise<Concern> {
  const before = opened.get(id);
  if (before?.sealed === sealed) return before.concern;
  const concern = (await open(sealed)) as Concern;
  opened.set(id, { sealed, concern });
  return concern;
}

/** A few by their index; of very many it is quicker to read everything once. */
async function eventsOf(ids: readonly string[], all: number): Promise<StoredEvent[]> {
  if (!ids.length) return [];
  if (ids.length < all / 4 || ids.length < 20) return db.events.where('concern').anyOf(ids).toArray();
  const wanted = new Set(ids);
  return (await db.events.toArray()).filter(({ concern }) => concern !== null && wanted.has(concern));
}

const AT_ONCE = 100;

/** Adds up what is stale and keeps it. Only the background does: pages read and never write. */
export async function freshen(): Promise<void> {
  const stale = (await db.concerns.toArray()).filter((each) => isStale(each)).map(({ id }) => id);
  for (let from = 0; from < stale.length; from += AT_ONCE) await freshenSome(stale.slice(from, from + AT_ONCE));
}

async function freshenSome(ids: readonly string[]): Promise<void> {
  const stored = await db.events.where('concern').anyOf(ids).toArray();
  const sealed = await Promise.all(project(await openEvents(stored)).map(async (concern) => ({ id: concern.id, stale: 0 as const, made: __FOLDS__, sealed: await seal(concern) })));
  const counted = Map.groupBy(stored, ({ concern }) => concern);
  await db.transaction('rw', db.events, db.concerns, async () => {
    for (const each of sealed) {
      // An event that came in meanwhile made it stale again: it stays so.
      if ((await db.events.where('concern').equals(each.id).count()) === counted.get(each.id)?.length) await db.concerns.put(each);
    }
  });
}
