import type { Concern } from '../concern.ts';
import { STEP_IDS, type StepId } from '../steps.ts';
import { type Band, BANDS, bandOf } from './band.ts';
import { centile } from './centile.ts';
import type { Look } from './look.ts';
import { isWithin, type Within } from './within.ts';

/** How long a step took from `identified`, over the concerns that were identified in one part of the week. */
interface Time {
  /** concerns identified, and how many of them have completed the step by now */
  of: number;
  completed: number;
  /** in whole minutes begun, nearest rank; null where nobody completed it */
  median: number | null;
  ninetieth: number | null;
  behind: readonly { concern: string; minutes: number }[];
}

/** By step, over all and by part of the week. Steps that nobody does for a concern (1.5, 2.5) have none. */
export type Times = Readonly<Partial<Record<StepId, Readonly<Record<Band | 'all', Time>>>>>;

/** Times from `identified` to each step, of the concerns identified in the period. A step that recurs counts by its first time. */
export function timesToSteps({ concerns, history }: Look, period: Within): Times {
  const identified = concerns
    .map((concern) => ({ concern, at: Temporal.Instant.from(concern.identified) }))
    .filter(({ at }) => isWithin(at, period))
    .map(({ concern, at }) => ({ concern, at, band: bandOf(at, history) }));
  const steps = STEP_IDS.filter((id) => id !== '1.5' && id !== '2.5');
  return Object.fromEntries(
    steps.map((step) => [step, Object.fromEntries(['all' as const, ...BANDS].map((band) => [band, timeOf(step, identified.filter((each) => band === 'all' || each.band === band))]))]),
  );
}

function timeOf(step: StepId, all: readonly { concern: Concern; at: Temporal.Instant }[]): Time {
  const behind = all.flatMap(({ concern, at }) => {
    const completed = firstCompletion(concern, step);
    return completed ? [{ concern: concern.id, minutes: Math.ceil(at.until(Temporal.Instant.from(completed)).total('minutes')) }] : [];
  });
  const minutes = behind.map((each) => each.minutes);
  return { of: all.length, completed: behind.length, median: centile(minutes, 50), ninetieth: centile(minutes, 90), behind };
}

/** Step 1.4 is complete once it is decided: `done` knows when. */
const firstCompletion = ({ steps }: Concern, step: StepId): string | undefined => (step === '1.4' ? steps[step].done : steps[step].records[0])?.completed;
