import { elapsed, endOfWorkingDay, workingMinutes } from '#time/due.ts';
import { liveRiskEndOfDay } from '#time/lateness.ts';
import type { Concern } from '../concern.ts';
import { STEP } from '../steps.ts';
import { type CalendarHistory, calendarOf } from './calendars.ts';
import { type Limit, limitOf } from './limit.ts';
import { type DueStep, obligation } from './obligation.ts';
import { completedAt, endOfDayWords, HOUR } from './said.ts';

/** The clocks of 1.1 to 1.4. All run from identification on. */
export function stageOne(concern: Concern, history: CalendarHistory): DueStep[] {
  const identified = Temporal.Instant.from(concern.identified);
  const first = completedAt(concern, '1.1');
  const waiting = { waitingFor: first ? null : ('1.1' as const), waitingDue: first ? null : elapsed(identified, 15) };
  const seriousness = { from: identified, done: completedAt(concern, '1.3') };
  const route = { from: identified, done: completedAt(concern, '1.4') };
  const { state } = concern.threshold;
  return [
    obligation(STEP['1.1'], { started: identified, completed: first, due: elapsed(identified, 15), kind: '15 minutes', clock: '15 minutes, day or night' }, concern),
    obligation(STEP['1.2'], { started: identified, completed: completedAt(concern, '1.2'), ...waiting, ...immediateReview(identified, first) }, concern),
    obligation(
      STEP['1.3'],
      {
        started: identified,
        completed: seriousness.done,
        ...waiting,
        ...limitOf(
          {
            ...seriousness,
            own: (calendars) => {
              const due = endOfWorkingDay(identified, calendarOf('Registered Manager', calendars), calendars.nation, calendars.holidays);
              return { due, kind: 'end of day', clock: endOfDayWords(identified, due) };
            },
            live: liveEndOfDay,
          },
          concern.risk,
          history,
        ),
      },
      concern,
    ),
    obligation(
      STEP['1.4'],
      {
        started: identified,
        completed: route.done,
        ...waiting,
        decisionNeeded: !route.done && state === 'unknown',
        ...limitOf(
          {
            ...route,
            own: (calendars) => ({
              due: workingMinutes(identified, 240, calendarOf('Designated Safeguarding Lead', calendars), calendars.nation, calendars.holidays),
              kind: 'four working hours',
              clock: '4 working hours',
            }),
            live: liveHours(4),
          },
          concern.risk,
          history,
        ),
      },
      concern,
    ),
  ];
}

/** Clock 5: lateness buys no time. */
function immediateReview(identified: Temporal.Instant, first: Temporal.Instant | null): Limit {
  const cap = elapsed(identified, 45);
  const own = first && elapsed(first, 30);
  return own && Temporal.Instant.compare(own, cap) < 0
    ? { due: own, kind: '30 minutes', clock: '30 minutes from 1.1' }
    : { due: cap, kind: '30 minutes', clock: '45 minutes from when staff became aware' };
}

const BECAUSE = 'because there may still be a risk';

/** Clock 7 for a limit of working hours: the same hours, elapsed. */
export const liveHours = (hours: 1 | 4) => (from: Temporal.Instant): Limit => ({
  due: elapsed(from, 60 * hours),
  kind: hours === 1 ? 'working hour' : 'four working hours',
  clock: `${hours === 1 ? '1 hour' : `${hours} hours`}, ${BECAUSE}`,
  live: true,
});

/** Clock 7 for an end of the working day: 23:59 on the day on which live risk was recorded, at least four hours after that. */
export function liveEndOfDay(_: Temporal.Instant, recorded: Temporal.Instant): Limit {
  const due = liveRiskEndOfDay(recorded);
  const untilMidnight = due.epochNanoseconds - recorded.epochNanoseconds > 4n * HOUR;
  return { due, kind: 'end of day', clock: `${untilMidnight ? 'End of the same day' : '4 hours'}, ${BECAUSE}`, live: true };
}
