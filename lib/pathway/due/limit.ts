import type { Concern } from '../concern.ts';
import { type CalendarHistory, type Calendars, versions } from './calendars.ts';

/** What kind of clock a limit is: Clock 11's warnings hang on it. */
export type ClockKind = '15 minutes' | '30 minutes' | 'working hour' | 'four working hours' | 'end of day' | 'shift' | '24 hours' | '72 hours' | 'working days' | 'at once' | 'date';

/** A due time, the kind of its clock, and which clock that is in plain words. */
export interface Limit {
  due: Temporal.Instant;
  kind: ClockKind;
  clock: string;
  /** it counts real time, because live risk stands (Clock 7) */
  live?: true;
}

/** Clock 12: where the due time was before a new version of the calendars moved it, and why. */
export interface Moved {
  from: Temporal.Instant;
  because: string;
}

/** What a limit is worked out from. */
export interface Run {
  /** when the clock started */
  from: Temporal.Instant;
  /** when the step was completed, or null while it is open */
  done: Temporal.Instant | null;
  /** the limit of the pathway, by one version of the calendars */
  own: (calendars: Calendars) => Limit;
  /** the limit that runs beside it while live risk stands, from when it stood and from when that was written down */
  live?: (from: Temporal.Instant, recorded: Temporal.Instant) => Limit;
}

/** By the nanoseconds themselves: `compare` takes fifteen times as long, and this is asked some ten thousand times a minute. */
export const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean => one.epochNanoseconds < other.epochNanoseconds;

/** Where two limits meet, the earlier counts (Clock 6); the first is named when they are the same. */
export const earlier = (one: Limit, other: Limit): Limit => (isBefore(other.due, one.due) ? other : one);

const latest = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (isBefore(one, other) ? other : one);

/**
 * The limit that counts, over live risk (Clock 7) and every version of the calendars (Clock 12): a new version moves a
 * clock only while it is open and its due time has not passed, and is never the only reason why something is late.
 */
export function limitOf(run: Run, risk: Concern['risk'], history: CalendarHistory): Limit & { moved: Moved | null } {
  const all = versions(history);
  const by = ({ calendars }: (typeof all)[number]) => (calendars.liveRiskClock && run.live ? underRisk(run, run.own(calendars), risk) : run.own(calendars));
  const base = all.findLast(({ since }) => !isBefore(run.from, since)) ?? all[0];
  if (!base) throw new RangeError('There is no calendar.');
  let limit = by(base);
  let moved = null as Moved | null;
  for (const version of all.slice(all.indexOf(base) + 1)) {
    const { since, because } = version;
    if ((run.done && isBefore(run.done, since)) || isBefore(limit.due, since)) break;
    const next = by(version);
    const due = latest(next.due, since);
    if (!due.equals(limit.due)) moved = { from: moved?.from ?? limit.due, because };
    limit = { ...next, due };
  }
  return { ...limit, moved };
}

/** The end of live risk lets go of a limit only where that had not run out before: nothing is un-breached. */
function underRisk(run: Run, own: Limit, risk: Concern['risk']): Limit {
  const limits = periodsOf(risk).flatMap(({ began, recorded, until }, index) => {
    if (until && !isBefore(run.from, until)) return [];
    if (run.done && isBefore(run.done, began)) return [];
    // The first period is there from the beginning: it counts from the clock's own start.
    const from = index === 0 ? run.from : latest(run.from, began);
    const limit = run.live?.(from, latest(run.from, recorded));
    if (!limit) return [];
    const stood = !until || isBefore(limit.due, until) || (run.done !== null && !isBefore(until, run.done));
    return stood ? [limit] : [];
  });
  return limits.reduce(earlier, own);
}

interface Period {
  began: Temporal.Instant;
  recorded: Temporal.Instant;
  until: Temporal.Instant | null;
}
const periods = new WeakMap<Concern['risk'], Period[]>();

/** The periods of live risk as instants: every clock of a concern asks for the same ones. */
function periodsOf(risk: Concern['risk']): Period[] {
  const known = periods.get(risk) ?? risk.map(({ from, recorded, until }) => ({ began: Temporal.Instant.from(from), recorded: Temporal.Instant.from(recorded), until: until === null ? null : Temporal.Instant.from(until) }));
  periods.set(risk, known);
  return known;
}
