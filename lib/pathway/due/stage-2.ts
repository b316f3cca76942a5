import { endOfWorkingDay, workingDays, workingMinutes } from '#time/due.ts';
import { earliest, startedBy } from '#time/lateness.ts';
import { endOfShift } from '#time/rota.ts';
import type { Concern } from '../concern.ts';
import { STEP } from '../steps.ts';
import { type CalendarHistory, calendarOf, rotaOf } from './calendars.ts';
import { earlier, isBefore, limitOf } from './limit.ts';
import { type DueStep, obligation } from './obligation.ts';
import { completedAt, endOfDayWords } from './said.ts';
import { liveEndOfDay, liveHours } from './stage-1.ts';

/** The managerial review as a trigger: when it happened, or by when it was due, and by which step. */
export interface ReviewTrigger {
  /** when the clocks of stage 2 start: Clock 5 */
  start: Temporal.Instant;
  waitingFor: '1.3' | '1.4' | null;
  waitingDue: Temporal.Instant | null;
}

/**
 * Managerial review is 1.3 or 1.4, whichever comes first; so it is due when the first of the two is due, and the
 * lateness of either buys stage 2 no time (Clock 5).
 */
export function reviewTrigger({ managerialReview }: Concern, stageOne: readonly DueStep[]): ReviewTrigger {
  const [seriousness, route] = (['1.3', '1.4'] as const).map((id) => stageOne.find((each) => each.id === id));
  if (!seriousness || !route) throw new RangeError('Stage 1 has no clocks.');
  const first = isBefore(route.due, seriousness.due) ? ('1.4' as const) : ('1.3' as const);
  const due = earliest(seriousness.due, route.due);
  if (managerialReview) return { start: startedBy(Temporal.Instant.from(managerialReview.at), due), waitingFor: null, waitingDue: null };
  return { start: due, waitingFor: first, waitingDue: due };
}

/** The clocks of 2.1 to 2.4 but for the checks each shift. */
export function stageTwo(concern: Concern, history: CalendarHistory, { start, ...waiting }: ReviewTrigger): DueStep[] {
  const { risk, controls } = concern;
  const run = (done: Temporal.Instant | null) => ({ from: start, done });
  const plan = completedAt(concern, '2.1');
  const checked = controls.find(({ inPlace }) => inPlace);
  const inPlace = checked ? Temporal.Instant.from(checked.recorded) : null;
  const shift = limitOf({ ...run(inPlace), own: (calendars) => ({ due: endOfShift(start, rotaOf(calendars)), kind: 'shift', clock: 'Before the shift ends' }) }, risk, history);
  const hour = limitOf(
    {
      ...run(plan),
      own: (calendars) => ({ due: workingMinutes(start, 60, calendarOf('Team Leader', calendars), calendars.nation, calendars.holidays), kind: 'working hour', clock: '1 working hour from managerial review' }),
      live: liveHours(1),
    },
    risk,
    history,
  );
  const impact = obligation(
    STEP['2.3'],
    {
      started: start,
      completed: completedAt(concern, '2.3'),
      ...waiting,
      ...limitOf(
        {
          ...run(completedAt(concern, '2.3')),
          own: (calendars) => {
            const due = endOfWorkingDay(start, calendarOf('Registered Manager', calendars), calendars.nation, calendars.holidays);
            return { due, kind: 'end of day', clock: endOfDayWords(start, due) };
          },
          live: liveEndOfDay,
        },
        risk,
        history,
      ),
    },
    concern,
  );
  return [
    // Clock 6: the plan has to be there before it can be checked, so the earlier of the two limits is its due time.
    obligation(STEP['2.1'], { started: start, completed: plan, ...waiting, ...earlierOf(hour, { ...shift, clock: 'Before the shift ends, because it has to be checked by then' }) }, concern),
    obligation(STEP['2.1'], { id: '2.1 in place', title: STEP['2.1'].beside[0].title, started: start, completed: inPlace, ...waitingForPlan(plan, hour.due), ...shift }, concern),
    obligation(
      STEP['2.2'],
      {
        started: start,
        completed: completedAt(concern, '2.2'),
        ...waiting,
        ...limitOf(
          {
            ...run(completedAt(concern, '2.2')),
            own: (calendars) => ({
              due: workingMinutes(start, 240, calendarOf('Safeguarding Administrator', calendars), calendars.nation, calendars.holidays),
              kind: 'four working hours',
              clock: '4 working hours from managerial review',
            }),
            live: liveHours(4),
          },
          risk,
          history,
        ),
      },
      concern,
    ),
    impact,
    serviceReview(concern, history, start, impact),
  ];
}

/** 2.4: one working day from 2.3, capped at the second working day after managerial review. */
function serviceReview(concern: Concern, history: CalendarHistory, review: Temporal.Instant, impact: DueStep): DueStep {
  const from = startedBy(impact.completed, impact.due);
  const done = completedAt(concern, '2.4');
  const within = (start: Temporal.Instant, days: number, clock: string) =>
    limitOf(
      { from: start, done, own: (calendars) => ({ due: workingDays(start, days, calendarOf('Operations Director', calendars), calendars.nation, calendars.holidays), kind: 'working days', clock }) },
      concern.risk,
      history,
    );
  const limit = earlierOf(within(from, 1, '1 working day from 2.3'), within(review, 2, 'End of the 2nd working day after managerial review'));
  return obligation(STEP['2.4'], { started: from, completed: done, waitingFor: impact.completed ? null : '2.3', waitingDue: impact.completed ? null : impact.due, ...limit }, concern);
}

const earlierOf = earlier as <L extends ReturnType<typeof limitOf>>(one: L, other: L) => L;

const waitingForPlan = (plan: Temporal.Instant | null, due: Temporal.Instant) => (plan ? {} : { waitingFor: '2.1' as const, waitingDue: due });
