import { elapsed, endOfWorkingDay, workingDays } from '#time/due.ts';
import type { Concern } from '../concern.ts';
import { compareTimes, laterOf } from '../sequence.ts';
import { STEP } from '../steps.ts';
import { type CalendarHistory, calendarOf, graceOf } from './calendars.ts';
import { limitOf } from './limit.ts';
import { type DueStep, obligation } from './obligation.ts';
import { completedAt } from './said.ts';

/** The clocks of 3.1, its receipt, 3.2, 3.3 and 3.5: each from what starts it, and only once that has happened. */
export const stageThree = (concern: Concern, history: CalendarHistory): DueStep[] => [
  ...referral(concern, history),
  ...followUp(concern, history),
  ...chronologyUpdates(concern, history),
  ...learning(concern, history),
];

function referral(concern: Concern, history: CalendarHistory): DueStep[] {
  if (!concern.threshold.met) return [];
  const met = Temporal.Instant.from(concern.threshold.met);
  const done = completedAt(concern, '3.1');
  const own = obligation(STEP['3.1'], { started: met, completed: done, due: elapsed(met, 24 * 60), kind: '24 hours', clock: '24 hours from when threshold met was recorded, day and night' }, concern);
  if (!done) return [own];
  const [answer] = concern.receipt;
  const completed = answer ? Temporal.Instant.from(answer.recorded) : null;
  const limit = limitOf(
    {
      from: done,
      done: completed,
      own: (calendars) => ({ due: endOfWorkingDay(done, calendarOf('Designated Safeguarding Lead', calendars), calendars.nation, calendars.holidays), kind: 'end of day', clock: 'Before the working day ends, where possible' }),
    },
    concern.risk,
    history,
  );
  return [own, obligation(STEP['3.1'], { id: '3.1 receipt', title: STEP['3.1'].beside[0].title, started: done, completed, soft: true, ...limit }, concern)];
}

function followUp(concern: Concern, history: CalendarHistory): DueStep[] {
  const referred = completedAt(concern, '3.1');
  if (!referred) return [];
  const done = completedAt(concern, '3.2');
  const own = (minutes: number) => ({ due: elapsed(referred, minutes), kind: 'at once' as const, clock: minutes ? `At once: within ${minutes} minutes of 3.1` : 'At once' });
  return [obligation(STEP['3.2'], { started: referred, completed: done, ...limitOf({ from: referred, done, own: (calendars) => own(graceOf(calendars)) }, concern.risk, history) }, concern)];
}

/** One update covers every development that was written down before it; developments of the same moment are one. */
function chronologyUpdates(concern: Concern, history: CalendarHistory): DueStep[] {
  const moments = new Map<string, string>();
  for (const { occurred, recorded } of concern.developments) moments.set(occurred, laterOf(moments.get(occurred) ?? recorded, recorded));
  const updates = concern.steps['3.3'].records;
  return [...moments].map(([occurred, recorded]) => {
    const started = Temporal.Instant.from(occurred);
    const update = updates.find(({ completed }) => compareTimes(recorded, completed) <= 0);
    const done = update ? Temporal.Instant.from(update.completed) : null;
    const limit = limitOf(
      {
        from: started,
        done,
        own: (calendars) => ({
          due: workingDays(started, 1, calendarOf('Safeguarding Administrator', calendars), calendars.nation, calendars.holidays),
          kind: 'working days',
          clock: '1 working day from the development',
        }),
      },
      concern.risk,
      history,
    );
    return obligation(STEP['3.3'], { id: `3.3/${started.toString()}`, started, known: Temporal.Instant.from(laterOf(recorded, occurred)), completed: done, ...limit }, concern);
  });
}

function learning(concern: Concern, history: CalendarHistory): DueStep[] {
  const concluded = concern.turns.findLast(({ state }) => state === 'concluded');
  // Reopened before the review was made: the next conclusion starts its clock, unless it had run out.
  const counts = concern.state === 'concluded' || concern.steps['3.5'].done || concern.passed.some(({ step }) => step === '3.5');
  if (!concluded || !counts) return [];
  const started = Temporal.Instant.from(concluded.at);
  const done = completedAt(concern, '3.5');
  const own = limitOf(
    { from: started, done, own: (calendars) => ({ due: workingDays(started, 5, calendarOf('Quality and Safeguarding Lead', calendars), calendars.nation, calendars.holidays), kind: 'working days', clock: '5 working days from conclusion' }) },
    concern.risk,
    history,
  );
  return [obligation(STEP['3.5'], { started, completed: done, ...own }, concern)];
}
