import { ukTimeInFull } from '#time/words.ts';
import type { Threshold } from './thresholds.ts';

/**
 * What a screen reader is told when thresholds were crossed, and at no other time: "Step 1.2 is due 12:36 today."
 * @param crossed what was crossed since it was last said; what is done by now is left out
 */
export const spokenWords = (crossed: readonly Threshold[], now: Temporal.Instant): string =>
  [...new Set(crossed.filter(({ completed }) => !completed).map((each) => sentence(each, now)))].join(' ');

function sentence({ kind, step, due }: Threshold, now: Temporal.Instant): string {
  if (kind === 'warning') return `Step ${step} is due ${ukTimeInFull(due, now)}.`;
  return kind === 'due' ? `Step ${step} is overdue.` : `Step ${step} is overdue and nobody has seen it: it is for the deputy now.`;
}
