import { STEP_IDS, type StepId } from '../steps.ts';
import { type Band, BANDS, bandOf } from './band.ts';
import { centile } from './centile.ts';
import type { Look } from './look.ts';
import type { Measured } from './measured.ts';
import { isIn, type Within } from './within.ts';

/** How long a step took from `identified`, over the concerns that were identified in one part of the week. */
export interface Time {
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
  const identified = concerns.filter((concern) => isIn(concern.identified, period)).map((concern) => ({ concern, band: bandOf(Temporal.Instant.fromEpochMilliseconds(concern.identified), history) }));
  const steps = STEP_IDS.filter((id) => id !== '1.5' && id !== '2.5');
  return Object.fromEntries(
    steps.map((step) => [step, Object.fromEntries(['all' as const, ...BANDS].map((band) => [band, timeOf(step, identified.filter((each) => band === 'all' || each.band === band))]))]),
  );
}

const MINUTE = 60_000;

function timeOf(step: StepId, all: readonly { concern: Measured }[]): Time {
  const behind = all.flatMap(({ concern: { id, identified, completed } }) => {
    const done = completed[step];
    return done === undefined ? [] : [{ concern: id, minutes: Math.ceil((done - identified) / MINUTE) }];
  });
  const minutes = behind.map((each) => each.minutes);
  return { of: all.length, completed: behind.length, median: centile(minutes, 50), ninetieth: centile(minutes, 90), behind };
}
