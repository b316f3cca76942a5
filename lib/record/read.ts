import { type Concern, project } from '#pathway/concern.ts';
import { type Dismissal, dismissals } from '#pathway/dismissals.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import type { Review } from '#pathway/measures/repeated-themes.ts';
import { reviewOf, type Row } from '#pathway/row.ts';
import { compareTimes } from '#pathway/sequence.ts';
import { db } from './db.ts';
import { openEvents } from './open-events.ts';
import { keptOf, type Which } from './kept.ts';
import { projected } from './projection.ts';
import { rows, rowsOf } from './rows.ts';

/**
 * All concerns of this device, oldest first. Live where it is called inside a live query.
 * @throws where a payload can't be opened or is not what its schema says
 */
export const readConcerns = async (): Promise<Concern[]> => byAge(await projected('all'));

/** Those in which something is left to do, which are few. */
export const readOpenConcerns = async (): Promise<Concern[]> => byAge(await projected('open'));

const byAge = <Aged extends { recorded: string }>(all: Aged[]): Aged[] => all.sort((one, other) => compareTimes(one.recorded, other.recorded));

/** The rows of all concerns, or of those in which something is left to do, oldest first; whether any is still missing. Live like the others. */
export async function readRows(which: Which, calendars: CalendarHistory, now: Temporal.Instant): Promise<{ rows: Row[]; complete: boolean }> {
  const found = await rows(which, calendars, now);
  return { ...found, rows: byAge(found.rows) };
}

/** The rows of some concerns, in no order. Live like the others. */
export const readRowsOf = (ids: readonly string[], calendars: CalendarHistory, now: Temporal.Instant): Promise<Row[]> => rowsOf(ids, calendars, now);

/** A concern with its own events, oldest first; no concern where it is not on this device. Live like the others. */
export async function readWithEvents(id: string): Promise<{ concern: Concern | undefined; events: Event[] }> {
  const events = await openEvents(await db.events.where('concern').equals(id).toArray());
  return { concern: project(events)[0], events };
}

export const readConcern = async (id: string): Promise<Concern | undefined> => (await readWithEvents(id)).concern;

/** Signatures of shift handovers: events of no concern, oldest first. */
export const readHandovers = async (): Promise<Event[]> => openEvents(await db.events.where('kind').equals('handover-signed').toArray());

/** So many days before the first one that an audit looks at, a concern may have begun that something is still due of. */
const DAYS_BEFORE = 35;

/**
 * Every event of the concerns that can stand in an audit from a day on: those that run, and those that were written to
 * since; and what became of prompts in notes that belong to none.
 */
export async function readForAudit(from: Temporal.PlainDate): Promise<Event[]> {
  const since = from.subtract({ days: DAYS_BEFORE }).toString();
  const recent = await db.events.where('at').aboveOrEqual(since).toArray();
  const ids = new Set([...recent.flatMap(({ concern }) => concern ?? []), ...(await keptOf('open')).map(({ id }) => id)]);
  const prompts = recent.filter(({ concern, kind }) => concern === null && (kind === 'prompt-dismissed' || kind === 'dismissal-undone'));
  return openEvents([...(await db.events.where('concern').anyOf([...ids]).toArray()), ...prompts]);
}

/** The learning reviews of all concerns, with their themes. Live like the others. */
export async function readReviews(calendars: CalendarHistory, now: Temporal.Instant): Promise<Review[]> {
  const { rows: all } = await rows('all', calendars, now);
  return all.flatMap(reviewOf);
}

/** What patterns are read from besides the concerns: marks that were put aside, and what was decided. Events of no concern, oldest first. Live like the others. */
export const readPatternEvents = async (): Promise<Event[]> => openEvents(await db.events.where('kind').anyOf('prompt-dismissed', 'dismissal-undone', 'pattern-decided').toArray());

/** The dismissals that stand on this device, newest first. Live where it is called inside a live query. */
export async function readDismissals(): Promise<Dismissal[]> {
  return dismissals(await openEvents(await db.events.where('kind').anyOf('prompt-dismissed', 'dismissal-undone').toArray()));
}
