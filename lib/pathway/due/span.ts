import type { Concern } from '../concern.ts';
import { timesIn, type Turn } from '../concern/life.ts';
import { laterOf } from '../sequence.ts';
import { isBefore } from './limit.ts';
import type { DueStep } from './obligation.ts';

/** A time in which a regular review runs: each begins anew at its start, and what would be due after its end is not asked. */
export interface Span {
  from: Temporal.Instant;
  until: Temporal.Instant | null;
}

/**
 * When the daily review of 3.2 and the 72-hour review of 3.4 run: from managerial review where nothing was referred,
 * from 3.2 opened where something was. Between threshold met and the referral 3.1 and 3.2 have their own clocks; 3.2
 * that is late is taken for opened when it was due, so that its lateness puts off no review.
 * @param states in which of the concern's states it runs
 */
export function spans(concern: Concern, followUp: DueStep | undefined, states: readonly Turn['state'][]): Span[] {
  const running = timesIn(states, concern.identified, concern.turns).map(({ from, until }) => ({ from: Temporal.Instant.from(from), until: until === null ? null : Temporal.Instant.from(until) }));
  return bases(concern, followUp).flatMap((base) => running.flatMap((live) => overlap(base, live)));
}

function bases({ managerialReview, threshold, steps }: Concern, followUp: DueStep | undefined): Span[] {
  const start = managerialReview ? Temporal.Instant.from(managerialReview.at) : null;
  const referred = steps['3.1'].done ? Temporal.Instant.from(steps['3.1'].done.completed) : null;
  const [met] = [threshold.met ? Temporal.Instant.from(threshold.met) : null, referred].filter((at) => at !== null).sort(Temporal.Instant.compare);
  const opened = followUp ? openedAt(followUp) : null;
  const setAside = steps['3.1'].notApplicable.find(({ obligation }) => obligation === null);
  const notReferred = setAside && threshold.met ? Temporal.Instant.from(laterOf(setAside.recorded, threshold.met)) : null;
  return [
    ...(!start || (met && !isBefore(start, met)) ? [] : [{ from: start, until: met ?? null }]),
    // Referred after all: what was due until then stays due.
    ...(notReferred && !(referred && !isBefore(notReferred, referred)) ? [{ from: notReferred, until: referred }] : []),
    ...(opened ? [{ from: opened, until: null }] : []),
  ];
}

function openedAt({ started, completed, due, notApplicable }: DueStep): Temporal.Instant {
  const done = completed ?? (notApplicable && Temporal.Instant.from(notApplicable.recorded));
  if (!done || isBefore(due, done)) return due;
  return isBefore(done, started) ? started : done;
}

function overlap(one: Span, other: Span): Span[] {
  const from = isBefore(one.from, other.from) ? other.from : one.from;
  const ends = [one.until, other.until].filter((end) => end !== null).sort(Temporal.Instant.compare);
  const until = ends[0] ?? null;
  return until && !isBefore(from, until) ? [] : [{ from, until }];
}
