import { elapsed, endOfWorkingDay } from '#time/due.ts';
import { UK, ukDate } from '#time/zone.ts';
import type { Concern } from '../concern.ts';
import { STEP } from '../steps.ts';
import { type CalendarHistory, calendarOf } from './calendars.ts';
import { isBefore, limitOf } from './limit.ts';
import { type DueStep, obligation } from './obligation.ts';
import type { Span } from './span.ts';

/**
 * The daily review of 3.2: the end of every working day. A review counts for the day on which it was written down, so
 * that nobody does Monday's on Friday; a day without one is missed once it is over.
 * @param now regular reviews are worked out up to the first that is due after it
 */
export function dailyReviews(concern: Concern, history: CalendarHistory, spans: readonly Span[], now: Temporal.Instant, since?: Temporal.Instant): DueStep[] {
  const reviewed = new Map<string, Temporal.Instant>();
  for (const { recorded } of concern.dailyReviews) {
    const at = Temporal.Instant.from(recorded);
    const day = ukDate(at).toString();
    if (!reviewed.has(day)) reviewed.set(day, at);
  }
  return spans.flatMap((span) => {
    const dues: DueStep[] = [];
    // At midnight itself the day before is not over yet.
    const began = laterOf(span.from, since?.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(UK).startOfDay().toInstant());
    for (let from = began; !isBefore(now, from); ) {
      const start = from;
      const own = limitOf(
        {
          from: start,
          done: null,
          own: (calendars) => ({
            due: endOfWorkingDay(start, calendarOf('Registered Manager', calendars), calendars.nation, calendars.holidays),
            kind: 'end of day',
            clock: 'The end of every working day until stabilised',
          }),
        },
        concern.risk,
        history,
      );
      if (span.until && !isBefore(own.due, span.until)) break;
      const day = ukDate(own.due);
      const completed = reviewed.get(day.toString()) ?? null;
      const missed = !completed && isBefore(day.add({ days: 1 }).toZonedDateTime(UK).toInstant(), now);
      dues.push(obligation(STEP['3.2'], { id: `3.2 review/${day.toString()}`, title: STEP['3.2'].beside[0].title, started: start, completed, missed, ...own }, concern));
      from = own.due;
    }
    return dues;
  });
}

const laterOf = (one: Temporal.Instant, other: Temporal.Instant | undefined): Temporal.Instant => (other && isBefore(one, other) ? other : one);

/**
 * The reviews of 3.4, every 72 hours (Clock 5): one that is early starts the next 72 hours, one that is late does not
 * move them. A late one stands for the last that was due; those before it are missed.
 * @param now as above
 */
export function oversightReviews(concern: Concern, spans: readonly Span[], now: Temporal.Instant, since?: Temporal.Instant): DueStep[] {
  const reviews = concern.steps['3.4'].records.map(({ completed }) => Temporal.Instant.from(completed));
  return spans.flatMap((span) => {
    const own = reviews.filter((at) => !isBefore(at, span.from) && (!span.until || isBefore(at, span.until)));
    const dues: DueStep[] = [];
    for (let from = span.from; !isBefore(now, from); ) {
      const due = elapsed(from, 72 * 60);
      // Written down in the very moment in which these 72 hours began: it is what began them, not their end.
      while (own[0] && !isBefore(from, own[0])) own.shift();
      if (span.until && !isBefore(due, span.until)) break;
      const early = own[0] && !isBefore(due, own[0]) ? own.shift() : undefined;
      const following = elapsed(due, 72 * 60);
      const late = !early && own[0] && !isBefore(following, own[0]) ? own.shift() : undefined;
      const completed = early ?? late ?? null;
      const clock = '72 hours, day and night, from 3.2 or managerial review, then from the last review';
      const over = since && isBefore(following, since);
      if (!over) dues.push(
        obligation(STEP['3.4'], { id: `3.4/${due.toString()}`, started: from, completed, missed: !completed && isBefore(following, now), due, kind: '72 hours', clock }, concern),
      );
      from = early ?? due;
    }
    return dues;
  });
}
