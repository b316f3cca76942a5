import { dueWords, ukTimeLabel } from '#time/words.ts';
import type { Concern } from './concern.ts';
import { type CalendarHistory, type DueStep, dueSteps, isLate, isOpen } from './due-steps.ts';
import { isOverdue } from './standing.ts';
import { STEPS, type Step } from './steps.ts';

/** How it stands with a step on the line, in one word or two. */
export const STOP_STATES = {
  done: 'On time',
  late: 'Late',
  running: 'Running',
  overdue: 'Overdue',
  'not-started': 'Not yet',
  'not-applicable': 'Not asked',
} as const;
export type StopState = keyof typeof STOP_STATES;

/** One of the fifteen stops of a concern's line. */
export interface Stop {
  step: Step;
  state: StopState;
  /** the same in a sentence, with its times */
  words: string;
  /** open clocks beside its own: checks, confirmations, reviews */
  beside: readonly string[];
}

/** The fifteen steps of a concern as they stand at a moment, in the pathway's order. */
export function stops(concern: Concern, calendars: CalendarHistory, now: Temporal.Instant): Stop[] {
  const dues = dueSteps(concern, calendars, now);
  return STEPS.map((step) => {
    const own = dues.filter((due) => due.step.id === step.id);
    const main = own.filter(({ id }) => id === step.id || id.startsWith(`${step.id}/`));
    const beside = own.filter((due) => !main.includes(due) && isOpen(due));
    return { step, ...standing(step, concern, main, now), beside: beside.map((due) => `${due.title}: ${openWords(due, now)}`) };
  });
}

function standing(step: Step, { steps }: Concern, dues: readonly DueStep[], now: Temporal.Instant): Pick<Stop, 'state' | 'words'> {
  if (step.recurs === 'weekly' || step.recurs === 'fortnightly') return { state: 'not-applicable', words: `Looks at the whole service, ${step.recurs}` };
  const open = soonest(dues.filter(isOpen));
  if (open) return { state: isOverdue(open, now) ? 'overdue' : 'running', words: openWords(open, now) };
  const done = dues.filter(({ completed }) => completed).at(-1);
  const missed = dues.filter((due) => due.missed).length;
  if (done?.completed) {
    const late = isLate(done, now);
    const words = `Complete ${ukTimeLabel(done.completed, now)}, ${late ? `late: it was due ${ukTimeLabel(done.due, now)}` : 'on time'}`;
    return { state: late || missed ? 'late' : 'done', words: missed ? `${words}. Missed before: ${missed}` : words };
  }
  if (missed) return { state: 'late', words: `Missed: ${missed}` };
  const [aside] = steps[step.id].notApplicable;
  if (aside) return { state: 'not-applicable', words: `Not applicable: ${aside.reason}` };
  return { state: 'not-started', words: 'Not started' };
}

const soonest = (dues: readonly DueStep[]): DueStep | undefined => dues.toSorted((one, other) => Temporal.Instant.compare(one.due, other.due))[0];

function openWords(due: DueStep, now: Temporal.Instant): string {
  const waiting = due.waitingFor ? `, waiting for ${due.waitingFor}` : '';
  if (!isOverdue(due, now)) return `Due ${ukTimeLabel(due.due, now)}, ${dueWords(due.due, now)}${waiting}`;
  const passed = Temporal.Instant.compare(due.due, now) < 0;
  return `Overdue: was due ${ukTimeLabel(due.due, now)}${passed ? `, ${dueWords(due.due, now)}` : ''}${waiting}`;
}
