import { completedWords, dueAtWords, leftWords, overdueWords } from './clock-words.ts';
import type { Concern } from './concern.ts';
import { type CalendarHistory, type DueStep, dueSteps, isLate, isOpen } from './due-steps.ts';
import { isOverdue } from './standing.ts';
import { STEPS, type Step } from './steps.ts';

/** How it stands with a step on the line. */
const STOP_STATES = {
  done: 'On time',
  late: 'Late',
  running: 'Running',
  overdue: 'Overdue',
  'not-started': 'Not yet',
  'not-applicable': 'Set aside',
} as const;
export type StopState = keyof typeof STOP_STATES;

/** One of the fifteen stops of a concern's line. */
export interface Stop {
  step: Step;
  state: StopState;
  /** its state in one word or two */
  word: string;
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
    return { step, ...standing(step, concern, main, calendars, now), beside: beside.map((due) => `${due.title}: ${openWords(due, calendars, now)}`) };
  });
}

type Standing = Pick<Stop, 'state' | 'word' | 'words'>;

const as = (state: StopState, words: string, word: string = STOP_STATES[state]): Standing => ({ state, word, words });

function standing(step: Step, { steps }: Concern, dues: readonly DueStep[], calendars: CalendarHistory, now: Temporal.Instant): Standing {
  if (step.recurs === 'weekly' || step.recurs === 'fortnightly') return as('not-applicable', `Looks at the whole service, ${step.recurs}`, 'Service');
  const open = soonest(dues.filter(isOpen));
  if (open) return as(isOverdue(open, now) ? 'overdue' : 'running', openWords(open, calendars, now));
  const done = dues.filter(({ completed }) => completed).at(-1);
  const missed = dues.filter((due) => due.missed).length;
  if (done) return as(isLate(done, now) || missed ? 'late' : 'done', [completedWords(done, now), ...(missed ? [`Missed before: ${missed}`] : [])].join('. '));
  if (missed) return as('late', `Missed: ${missed}`);
  const [aside] = steps[step.id].notApplicable;
  return aside ? as('not-applicable', `Not applicable: ${aside.reason}`) : as('not-started', 'Not started');
}

const soonest = (dues: readonly DueStep[]): DueStep | undefined => dues.toSorted((one, other) => Temporal.Instant.compare(one.due, other.due))[0];

function openWords(due: DueStep, calendars: CalendarHistory, now: Temporal.Instant): string {
  const waiting = due.waitingFor ? `, waiting for ${due.waitingFor}` : '';
  const words = isOverdue(due, now) ? `${overdueWords(due, now)}, ${lower(dueAtWords(due, now))}` : `${dueAtWords(due, now)}, ${leftWords(due, now, calendars)}`;
  return `${words}${waiting}`;
}

/** "was due" behind "Overdue". */
const lower = (words: string): string => words.replace(/^Due/u, 'was due');
