import { isOpen, watchLock } from '#lock/open-keys.ts';
import type { Concern } from '#pathway/concern.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { packRow, type Row, rowOf, unpackRow } from '#pathway/row.ts';
import { isQuiet, isSettled, type Watch } from '#pathway/watch.ts';
import { db, type StoredConcern } from './db.ts';
import { bySome, isStale, keptOf, keptStale, type Which } from './kept.ts';
import { addUp, openKept } from './projection.ts';
import { open, type Place, seal } from './seal.ts';

/** Rows that were opened already, by when they were made. */
const opened = new Map<string, { seen: string; row: Row }>();
watchLock(() => opened.clear());

/** A row is small: all that is open in a large service comes in one go. */
const ROWS_AT_ONCE = 500;

/** What a page adds up by itself: more than that is left to the background, which is at it, and comes with the next look. */
const MOST = 100;

/**
 * The rows of concerns, and whether any is still missing. Their clocks are as the background last looked at them, which it does whenever one of them turns
 * and whenever the calendars change; those of a concern with news are worked out here.
 */
export async function rows(which: Which, calendars: CalendarHistory, now: Temporal.Instant): Promise<{ rows: Row[]; complete: boolean }> {
  const [kept, whole] = await Promise.all([keptOf(which), isOpen('restricted')]);
  const isFresh = (each: StoredConcern): boolean => whole && !isStale(each) && !each.rowOld;
  const fresh = kept.filter(isFresh);
  await bySome(fresh.filter(({ id, seen }) => opened.get(id)?.seen !== seen), openRows, ROWS_AT_ONCE);
  const stale = kept.filter((each) => !isFresh(each));
  const news = whole ? await addUp(stale.slice(0, MOST)) : await openKept(stale.slice(0, MOST));
  const wanted = which === 'all' ? news : news.filter((concern) => !isSettled(concern, calendars, now));
  return { rows: [...fresh.flatMap(({ id }) => opened.get(id)?.row ?? []), ...wanted.map((concern) => rowOf(concern, calendars, now))], complete: stale.length <= MOST };
}

/** The rows of some concerns, as the background last looked at them; of those with news, from their events. */
export async function rowsOf(ids: readonly string[], calendars: CalendarHistory, now: Temporal.Instant): Promise<Row[]> {
  const kept = (await db.concerns.bulkGet([...ids])).flatMap((each) => each ?? []);
  const fresh = kept.filter((each) => !isStale(each));
  await openRows(fresh.filter(({ id, seen }) => opened.get(id)?.seen !== seen));
  const news = await addUp(kept.filter(isStale));
  return [...fresh.flatMap(({ id }) => opened.get(id)?.row ?? []), ...news.map((concern) => rowOf(concern, calendars, now))];
}

async function openRows(wanted: readonly StoredConcern[]): Promise<void> {
  const found = await db.rows.bulkGet(wanted.map(({ id }) => id));
  await Promise.all(
    found.map(async (row, index) => {
      const seen = wanted[index]?.seen;
      if (row && seen) opened.set(row.id, { seen, row: unpackRow((await open(row.sealed, rowOfList(row.id))) as ReturnType<typeof packRow>) });
    }),
  );
}

export const sealRow = (concern: Concern, calendars: CalendarHistory, now: Temporal.Instant): Promise<string> => seal(packRow(rowOf(concern, calendars, now)), 'restricted', rowOfList(concern.id));

const rowOfList = (id: string): Place => ({ concern: id, as: 'row' });

/**
 * What a reconcile has to look at: the concerns in which something may have come of itself since the last one, or that
 * have news; and what is known of the others.
 * @param since the last reconcile; null where nothing can be taken for known
 * @returns `turned`: those of the concerns that have no news, but whose clocks may stand otherwise now; `news`: whether others have
 */
export async function readUnquiet(by: string, since: Temporal.Instant | null, now: Temporal.Instant): Promise<{ concerns: Concern[]; quiet: Watch[]; turned: StoredConcern[]; news: boolean }> {
  // What other folds made may be open or not.
  const [whole, ...found] = await Promise.all([isOpen('restricted'), keptOf('open'), keptStale()]);
  const kept = [...new Map(found.flat().map((each) => [each.id, each])).values()];
  const isKnown = (each: StoredConcern): boolean => since !== null && !isStale(each) && !(whole && each.rowOld) && isQuiet(each.watch, by, since, now);
  const quiet = kept.filter(isKnown).flatMap(({ watch }) => watch ?? []);
  const unknown = kept.filter((each) => !isKnown(each));
  return { quiet, concerns: await openKept(unknown), turned: unknown.filter((each) => !isStale(each)), news: unknown.some(isStale) };
}
