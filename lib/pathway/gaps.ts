import type { Entry } from './chronology.ts';
import { compareTimes } from './sequence.ts';

/**
 * A live concern is looked at every 72 hours at the latest (step 3.4). Where nothing at all is recorded for longer, an
 * entry may be missing.
 */
const GAP_HOURS = 72;
/** What is written down more than a day after it happened rests on memory. */
const LATE_HOURS = 24;

/** A time of a live or stabilised concern from which nothing is recorded. */
export interface Gap {
  /** the entry that ends it */
  before: string;
  hours: number;
}

/** @param entries in the order in which they happened; what Plainly noticed by itself and what is in error fills no gap, and before staff knew there is none */
export function gaps(entries: readonly Entry[]): Gap[] {
  const found: Gap[] = [];
  let last: Entry | undefined;
  for (const entry of entries) {
    if (entry.what.kind === 'due-passed' || entry.what.kind === 'earlier-sign-linked' || entry.inError) continue;
    const hours = last && last.what.kind !== 'concluded' ? hoursBetween(last.occurred, entry.occurred) : 0;
    if (hours > GAP_HOURS) found.push({ before: entry.event, hours: Math.floor(hours) });
    if (!last || compareTimes(last.occurred, entry.occurred) <= 0) last = entry;
  }
  return found;
}

/** Whole hours between the event and its record, where that is more than a day; else null. */
export function recordedLate({ occurred, recorded }: Entry): number | null {
  const hours = hoursBetween(occurred, recorded);
  return hours > LATE_HOURS ? Math.floor(hours) : null;
}

const hoursBetween = (from: string, to: string): number => Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('hours');
