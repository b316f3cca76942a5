import { type Concern, project } from '#pathway/concern.ts';
import { db, type StoredConcern, type StoredEvent } from './db.ts';
import { openEvents } from './open-events.ts';
import { open, seal } from './seal.ts';

/** Changes with every change of the folds (`wxt.config.ts`): what other folds made is stale. */
declare const __FOLDS__: string;

/** What was opened already, by its revision: a live query that looks again reads and opens what has changed only. */
const opened = new Map<string, { revision: string; concern: Concern }>();

/**
 * Concerns from what is kept of them, and where that is stale, from their events.
 * @param which all of them, or those that are not over
 */
export async function projected(which: 'all' | 'open'): Promise<Concern[]> {
  const kept = await (which === 'open' ? db.concerns.where('over').equals(0) : db.concerns).toArray();
  const stale = kept.filter(isStale).map(({ id }) => id);
  const fresh = kept.filter((each) => !isStale(each));
  await openFolds(fresh.filter(({ id, revision }) => opened.get(id)?.revision !== revision));
  const known = fresh.flatMap(({ id }) => opened.get(id)?.concern ?? []);
  const worked = project(await openEvents(await eventsOf(stale, kept.length)));
  return [...known, ...(which === 'open' ? worked.filter((concern) => !isOver(concern)) : worked)];
}

const isStale = ({ stale, made }: StoredConcern): boolean => stale === 1 || made !== __FOLDS__;

const isOver = ({ state }: Concern): boolean => state === 'concluded' || state === 'in-error';

const READ_AT_ONCE = 100;

/** Some at a time: between them the page has its turn, so that nothing stands still while very many are read. */
async function openFolds(wanted: readonly StoredConcern[]): Promise<void> {
  for (let from = 0; from < wanted.length; from += READ_AT_ONCE) {
    const some = wanted.slice(from, from + READ_AT_ONCE);
    const folds = await db.folds.bulkGet(some.map(({ id }) => id));
    await Promise.all(
      folds.map(async (fold, index) => {
        const revision = some[index]?.revision;
        if (fold && revision) opened.set(fold.id, { revision, concern: (await open(fold.sealed)) as Concern });
      }),
    );
  }
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
  const stale = (await db.concerns.toArray()).filter(isStale).map(({ id }) => id);
  for (let from = 0; from < stale.length; from += AT_ONCE) await freshenSome(stale.slice(from, from + AT_ONCE));
}

async function freshenSome(ids: readonly string[]): Promise<void> {
  const stored = await db.events.where('concern').anyOf(ids).toArray();
  const folds = await Promise.all(project(await openEvents(stored)).map(async (concern) => ({ concern, sealed: await seal(concern) })));
  const counted = Map.groupBy(stored, ({ concern }) => concern);
  await db.transaction('rw', db.events, db.concerns, db.folds, async () => {
    for (const { concern, sealed } of folds) {
      const { id } = concern;
      // An event that came in meanwhile made it stale again: it stays so.
      if ((await db.events.where('concern').equals(id).count()) !== counted.get(id)?.length) continue;
      await db.folds.put({ id, sealed });
      await db.concerns.put({ id, stale: 0, over: isOver(concern) ? 1 : 0, made: __FOLDS__, revision: crypto.randomUUID() });
    }
  });
}
