import { isOpen, watchLock } from '#lock/open-keys.ts';
import { type Concern, project } from '#pathway/concern.ts';
import { withoutReasons } from '#pathway/lock/reasons.ts';
import { db, type StoredConcern, type StoredEvent } from './db.ts';
import { bySome, isStale, keptOf, type Which } from './kept.ts';
import { openEvents } from './open-events.ts';
import { open, type Place } from './seal.ts';

/** What was opened already, by its revision: a live query that looks again reads and opens what has changed only. */
const opened = new Map<string, { revision: string; concern: Concern }>();
// Nothing that was opened stays in memory once it is locked; what was read as outlines is read whole once it is not.
watchLock(() => opened.clear());

/** Concerns from what is kept of them, and where that is stale, from their events. */
export const projected = async (which: Which): Promise<Concern[]> => openKept(await keptOf(which));

export async function openKept(kept: readonly StoredConcern[]): Promise<Concern[]> {
  const fresh = kept.filter((each) => !isStale(each));
  const whole = await isOpen('restricted');
  await bySome(fresh.filter(({ id, revision }) => opened.get(id)?.revision !== revision), whole ? openFolds : addUpLocked);
  const known = fresh.flatMap(({ id }) => opened.get(id)?.concern ?? []);
  const all = [...known, ...(await addUp(kept.filter(isStale)))];
  return whole ? all : all.map(withoutReasons);
}

async function openFolds(wanted: readonly StoredConcern[]): Promise<void> {
  const folds = await db.folds.bulkGet(wanted.map(({ id }) => id));
  await Promise.all(
    folds.map(async (fold, index) => {
      const revision = wanted[index]?.revision;
      if (fold && revision) opened.set(fold.id, { revision, concern: (await open(fold.sealed, sumOf(fold.id))) as Concern });
    }),
  );
}

/** The sum of a concern is for managers: while theirs is locked, it is added up from what can be read. */
async function addUpLocked(wanted: readonly StoredConcern[]): Promise<void> {
  const revisions = new Map(wanted.map(({ id, revision }) => [id, revision]));
  for (const concern of await addUp(wanted)) opened.set(concern.id, { revision: revisions.get(concern.id) ?? '', concern });
}

/** Which text of a concern its sum is. */
export const sumOf = (id: string): Place => ({ concern: id, as: 'sum' });

/** Concerns from their events: what nobody has added up yet. */
export const addUp = async (stale: readonly StoredConcern[]): Promise<Concern[]> => (stale.length ? project(await openEvents(await eventsOf(stale.map(({ id }) => id)))) : []);

/** A few by their index; of very many it is quicker to read everything once. */
async function eventsOf(ids: readonly string[]): Promise<StoredEvent[]> {
  if (ids.length < MANY) return db.events.where('concern').anyOf(ids).toArray();
  const wanted = new Set(ids);
  return (await db.events.toArray()).filter(({ concern }) => concern !== null && wanted.has(concern));
}
const MANY = 200;
