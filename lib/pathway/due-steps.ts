import type { WorkCalendar } from '#time/calendar.ts';
import { elapsed, endOfWorkingDay, workingMinutes } from '#time/due.ts';
import type { Nation } from '#time/holidays.ts';
import { liveRiskEndOfDay } from '#time/lateness.ts';
import type { Concern } from './concern.ts';
import { STEPS, type Step } from './steps.ts';

/** What the due times depend on besides the concern. */
export interface Calendars {
  office: WorkCalendar;
  nation: Nation;
  /** Clock 7: while live risk stands, working-time limits also run as elapsed time, and the earlier counts */
  liveRiskClock: boolean;
}

export interface DueStep {
  step: Step;
  due: Temporal.Instant;
  /** which clock is running, in plain words */
  clock: string;
  /** the step that has to be finished before this one can be, while its clock runs all the same */
  waitingFor: Step['id'] | null;
  completed: Temporal.Instant | null;
  /** true once the record says that the due time passed while the step was open: nothing makes it on time again */
  passed: boolean;
}

/** Every step of a concern whose clock has started, with its due time. Pure: times are derived, never stored. */
export function dueSteps(concern: Concern, calendars: Calendars): DueStep[] {
  const identified = Temporal.Instant.from(concern.identified);
  const firstDone = concern.firstRecord ? Temporal.Instant.from(concern.firstRecord.completed) : null;
  const clocks: Record<Step['id'], Omit<DueStep, 'step' | 'passed'>> = {
    '1.1': { due: elapsed(identified, 15), clock: '15 minutes, day or night', waitingFor: null, completed: firstDone },
    '1.2': { ...immediateReview(identified, firstDone), waitingFor: firstDone ? null : '1.1', completed: null },
    '1.3': { ...seriousness(identified, concern, calendars), waitingFor: firstDone ? null : '1.1', completed: null },
    '1.4': { ...route(identified, calendars), waitingFor: firstDone ? null : '1.1', completed: null },
  };
  return STEPS.map((step) => {
    // Clock 12: a due time that was passed stays where it was, whatever the calendars or the device's clock say later.
    const passed = concern.passed.find((each) => each.step === step.id);
    return { step, ...clocks[step.id], ...(passed && { due: Temporal.Instant.from(passed.due) }), passed: passed !== undefined };
  });
}

/** Clock 5: lateness buys no time. */
function immediateReview(identified: Temporal.Instant, firstDone: Temporal.Instant | null) {
  const cap = elapsed(identified, 45);
  const own = firstDone && elapsed(firstDone, 30);
  return own && Temporal.Instant.compare(own, cap) < 0
    ? { due: own, clock: '30 minutes from 1.1' }
    : { due: cap, clock: '45 minutes from when staff became aware' };
}

function seriousness(identified: Temporal.Instant, concern: Concern, { office, nation, liveRiskClock }: Calendars) {
  const working = { due: endOfWorkingDay(identified, office, nation), clock: 'End of the working day' };
  if (!liveRiskClock) return working;
  const recorded = Temporal.Instant.from(concern.recorded);
  const risk = liveRiskEndOfDay(recorded);
  const untilMidnight = risk.since(recorded).total('hours') > 4;
  return earlier(working, { due: risk, clock: `${untilMidnight ? 'End of the same day' : '4 hours'}, because there may still be a risk` });
}

function route(identified: Temporal.Instant, { office, nation, liveRiskClock }: Calendars) {
  const working = { due: workingMinutes(identified, 240, office, nation), clock: '4 working hours' };
  return liveRiskClock ? earlier(working, { due: elapsed(identified, 240), clock: '4 hours, because there may still be a risk' }) : working;
}

type Limit = Pick<DueStep, 'due' | 'clock'>;

/** Where two limits meet, the earlier counts; the pathway's own one is named when they are the same. */
const earlier = (own: Limit, other: Limit): Limit => (Temporal.Instant.compare(other.due, own.due) < 0 ? other : own);
