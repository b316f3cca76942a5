import { type Concern, project } from '#pathway/concern.ts';
import { type Dismissal, dismissals } from '#pathway/dismissals.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import type { Row } from '#pathway/row.ts';
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

/** Every event of the concerns that can stand in an audit from a day on: those that run, and those that were written to since. */
export async function readForAudit(from: Temporal.PlainDate): Promise<Event[]> {
  const recent = await db.events.where('at').aboveOrEqual(from.subtract({ days: DAYS_BEFORE }).toString()).toArray();
  const ids = new Set([...recent.flatMap(({ concern }) => concern ?? []), ...(await keptOf('open')).map(({ id }) => id)]);
  return openEvents(await db.events.where('concern').anyOf([...ids]).toArray());
}

/** What patterns are read from besides the concerns: marks that were put aside, and what was decided. Events of no concern, oldest first. Live like the others. */
export const readPatternEvents = async (): Promise<Event[]> => openEvents(await db.events.where('kind').anyOf('prompt-dismissed', 'dismissal-undone', 'pattern-decided').toArray());

/** The dismissals that stand on this device, newest first. Live where it is called inside a live query. */
export async function readDismissals(): Promise<Dismissal[]> {
  return dismissals(await openEvents(await db.events.where('kind').anyOf('prompt-dismissed', 'dismissal-undone').toArray()));
}
