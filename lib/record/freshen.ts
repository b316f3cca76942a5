import { isOpen } from '#lock/open-keys.ts';
import { type Concern, project } from '#pathway/concern.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { isSettled, watchOver } from '#pathway/watch.ts';
import { db, type StoredConcern } from './db.ts';
import { sealFigures, sealFiguresAgain } from './figures.ts';
import { whyNot } from './health.ts';
import { bySome, keptStale, MADE } from './kept.ts';
import { openEvents } from './open-events.ts';
import { openKept, sumOf } from './projection.ts';
import { sealRow } from './rows.ts';
import { seal } from './seal.ts';

interface Look {
  calendars: CalendarHistory;
  /** which calendars these are, opaque */
  by: string;
  now: Temporal.Instant;
}

/**
 * Brings what is kept into step: adds up what is stale, and keeps how the clocks stand that have turned. Only the
 * background does: pages read and never write.
 * @param seen concerns without news of which a clock may stand otherwise, and whether there is news of others
 */
export async function freshen({ turned, news }: { turned: readonly StoredConcern[]; news: boolean }, look: Look): Promise<void> {
  // A record that may not be written to is only read: what is stale is added up each time.
  if (await whyNot()) return;
  // Sums and rows are for managers: while theirs is locked, only the times can be kept.
  if (!(await isOpen('restricted'))) return bySome(turned, (some) => lookLocked(some, look));
  if (news) await bySome((await keptStale()).map(({ id }) => id), (ids) => addUpAgain(ids, look));
  await bySome(turned, (some) => lookAgain(some, look));
}

/** What of a concern depends on the time. */
const looked = async (concern: Concern, { calendars, by, now }: Look): Promise<{ row: string; kept: Pick<StoredConcern, 'over' | 'seen' | 'watch' | 'rowOld'> }> => ({
  row: await sealRow(concern, calendars, now),
  kept: { ...timesOf(concern, { calendars, by, now }), seen: crypto.randomUUID(), rowOld: false },
});

const timesOf = (concern: Concern, { calendars, by, now }: Look): Pick<StoredConcern, 'over' | 'watch'> => ({ over: isSettled(concern, calendars, now) ? 1 : 0, watch: watchOver(concern, calendars, by, now) });

async function addUpAgain(ids: readonly string[], look: Look): Promise<void> {
  const stored = await db.events.where('concern').anyOf([...ids]).toArray();
  const events = Map.groupBy(await openEvents(stored), ({ concern }) => concern);
  const folds = await Promise.all(
    project([...events.values()].flat()).map(async (concern) => ({
      id: concern.id,
      sealed: await seal(concern, 'restricted', sumOf(concern.id)),
      figures: await sealFigures(concern, events.get(concern.id) ?? [], look),
      ...(await looked(concern, look)),
    })),
  );
  const counted = Map.groupBy(stored, ({ concern }) => concern);
  await db.transaction('rw', [db.events, db.concerns, db.folds, db.rows, db.figures], async () => {
    for (const { id, sealed, figures, row, kept } of folds) {
      // An event that came in meanwhile made it stale again: it stays so.
      if ((await db.events.where('concern').equals(id).count()) !== counted.get(id)?.length) continue;
      await db.folds.put({ id, sealed });
      await db.rows.put({ id, sealed: row });
      await db.figures.put({ id, sealed: figures });
      await db.concerns.put({ id, stale: 0, made: MADE, revision: crypto.randomUUID(), ...kept });
    }
  });
}

async function lookAgain(some: readonly StoredConcern[], look: Look): Promise<void> {
  const before = new Map(some.map((each) => [each.id, each]));
  // Their clocks turned, and no due time is another one; under other calendars each may be.
  const isMoved = (id: string) => before.get(id)?.watch?.by !== look.by;
  const news = await Promise.all(
    (await openKept(some)).map(async (concern) => ({ id: concern.id, figures: isMoved(concern.id) ? await sealFiguresAgain(concern, look) : null, ...(await looked(concern, look)) })),
  );
  await db.transaction('rw', db.concerns, db.rows, db.figures, async () => {
    for (const { id, figures, row, kept } of news) {
      const now = await db.concerns.get(id);
      if (!now || now.revision !== before.get(id)?.revision) continue;
      await db.rows.put({ id, sealed: row });
      if (figures !== null) await db.figures.put({ id, sealed: figures });
      await db.concerns.put({ ...now, ...kept });
    }
  });
}

/** Its row is out of step from here on, until managers have unlocked theirs and it is looked at again. */
async function lookLocked(some: readonly StoredConcern[], look: Look): Promise<void> {
  const revisions = new Map(some.map(({ id, revision }) => [id, revision]));
  const news = (await openKept(some)).map((concern) => ({ id: concern.id, times: timesOf(concern, look) }));
  await db.transaction('rw', db.concerns, async () => {
    for (const { id, times } of news) {
      const now = await db.concerns.get(id);
      if (now?.revision === revisions.get(id) && now) await db.concerns.put({ ...now, ...times, rowOld: true });
    }
  });
}
