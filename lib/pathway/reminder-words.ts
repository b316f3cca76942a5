import { ukTimeLabel } from '#time/words.ts';
import type { Standing } from './standing.ts';
import type { Threshold } from './thresholds.ts';

/** "1 step is", "2 steps are" */
export const count = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`);

/** "1 first record is not finished"; empty for none. */
export const unfinishedWords = (n: number): string => (n ? count(n, 'first record is not finished', 'first records are not finished') : '');

/** The toolbar button's title: its badge in words. */
export function badgeTitle({ overdue, withinHour }: Standing): string {
  const n = overdue + withinHour.length;
  return n ? `Plainly: ${count(n, 'step', 'steps')} overdue or due within the hour` : 'Plainly';
}

/**
 * One notification for everything that was crossed since the last one: counts only, no name and no kind of harm.
 * @returns an empty text where nothing that was crossed is still open: then nobody is disturbed
 */
export function notificationWords({ overdue, withinHour, unfinished }: Standing, crossed: readonly Threshold[], now: Temporal.Instant): string {
  const open = crossed.filter(({ completed }) => !completed);
  if (!open.length) return '';
  const sentences = [
    overdue && count(overdue, 'step is overdue.', 'steps are overdue.'),
    withinHour.length && (overdue ? count(withinHour.length, 'is', 'are') : count(withinHour.length, 'step is', 'steps are')) + ' due within the hour.',
  ].filter(Boolean);
  return [...(sentences.length ? sentences : [laterWords(open, now)]), unfinished && `${unfinishedWords(unfinished)}.`].filter(Boolean).join(' ');
}

/** "1 step is due by 17:00." for a warning that comes more than an hour before. */
function laterWords(open: readonly Threshold[], now: Temporal.Instant): string {
  const dues = open.map(({ due }) => due).sort(Temporal.Instant.compare);
  const [first] = dues;
  if (!first) return '';
  return dues.length === 1 ? `1 step is due by ${ukTimeLabel(first, now)}.` : `${dues.length} steps are due, the first by ${ukTimeLabel(first, now)}.`;
}
