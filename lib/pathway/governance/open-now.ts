import type { Table } from '../exports/table.ts';
import type { Row, RunningClock } from '../row.ts';
import { hasPassed } from '../standing.ts';
import { STEP, STEP_IDS, type StepId } from '../steps.ts';

const PARTS = ['overdue', 'soon', 'later'] as const;
type Part = (typeof PARTS)[number];
export const OPEN_WORDS: Record<Part, string> = { overdue: 'Overdue', soon: 'Due within 24 hours', later: 'Due later' };

/** What is open of one step, over all concerns: the concerns, one for each clock. */
export type OpenStep = { step: StepId; title: string } & Readonly<Record<Part, readonly string[]>>;

/** Everything that is open now, by step; steps of which nothing is open are left out. */
export function openNow(rows: readonly Row[], now: Temporal.Instant): OpenStep[] {
  const open = rows.flatMap(({ id, clocks }) => clocks.map((clock) => ({ concern: id, step: clock.step.id, part: partOf(clock, now) })));
  const of = (step: StepId, part: Part) => open.filter((each) => each.step === step && each.part === part).map(({ concern }) => concern);
  return STEP_IDS.map((step) => ({ step, title: STEP[step].title, overdue: of(step, 'overdue'), soon: of(step, 'soon'), later: of(step, 'later') })).filter((each) => PARTS.some((part) => each[part].length));
}

const partOf = (clock: RunningClock, now: Temporal.Instant): Part => (hasPassed(clock, now) ? 'overdue' : clock.due.epochMilliseconds <= now.epochMilliseconds + DAY ? 'soon' : 'later');
const DAY = 86_400_000;

export function openFinding(steps: readonly OpenStep[]): string {
  const sum = (part: Part) => steps.reduce((total, each) => total + each[part].length, 0);
  const overdue = steps.toSorted((one, other) => other.overdue.length - one.overdue.length)[0];
  if (!steps.length) return 'Nothing is open.';
  const all = `${sum('overdue')} overdue, ${sum('soon')} due within 24 hours, ${sum('later')} due later`;
  return overdue?.overdue.length ? `${all}; most of what is overdue is of step ${overdue.step} (${overdue.overdue.length}).` : `${all}.`;
}

export const openTable = (steps: readonly OpenStep[], words: string): Table => ({
  id: 'open-now',
  caption: `Open steps, ${words}`,
  columns: [{ id: 'step', label: 'Step' }, ...PARTS.map((part) => ({ id: part, label: OPEN_WORDS[part] }))],
  rows: steps.map((each) => [`${each.step} ${each.title}`, ...PARTS.map((part) => each[part].length)]),
});
