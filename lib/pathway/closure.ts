import { ukTimeLabel } from '#time/words.ts';
import { count, unfinishedWords } from './reminder-words.ts';
import type { Standing } from './standing.ts';
import { between, type Threshold } from './thresholds.ts';

/** A time in which Plainly did not run: the browser was closed, or the device slept. */
export interface Closure {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** Plainly looks at the clocks every minute. A browser that is only slow misses one or two; nobody is told of that. */
const GAP_MINUTES = 5;

/** The time between two looks at the clocks, where it is clearly longer than the tick; else null. */
export const closureBetween = (from: Temporal.Instant, to: Temporal.Instant): Closure | null =>
  from.until(to).total('minutes') > GAP_MINUTES ? { from, to } : null;

/**
 * What went by unseen, a sentence or two for each closure that nobody has seen yet: "Closed from 17:02 to 08:11. While
 * closed: 2 due times passed, 1 is due in 20 minutes." What is due is said as it stands now, with the latest.
 * @returns nothing where there is nothing to tell: no due time passed, none within the hour, no first record unfinished
 */
export function closedWords(closures: readonly Closure[], all: readonly Threshold[], standing: Standing, now: Temporal.Instant): string[] {
  return closures.flatMap((closure, index) => {
    const passed = between(all, closure.from, closure.to).filter(({ kind }) => kind === 'due').length;
    const latest = index === closures.length - 1;
    const news = [whilst(passed, latest ? standing.withinHour : [], now), latest ? unfinishedWords(standing.unfinished) : ''].filter(Boolean);
    return news.length ? [[closedFrom(closure, now), ...news].map((sentence) => `${sentence}.`).join(' ')] : [];
  });
}

const closedFrom = ({ from, to }: Closure, now: Temporal.Instant): string => `Closed from ${ukTimeLabel(from, now)} to ${ukTimeLabel(to, now)}`;

function whilst(passed: number, withinHour: readonly Temporal.Instant[], now: Temporal.Instant): string {
  const happened = passed ? `While closed: ${count(passed, 'due time', 'due times')} passed` : '';
  const [first] = withinHour;
  if (!first) return happened;
  const minutes = Math.floor(now.until(first).total('minutes'));
  const soon = minutes > 0 ? `in ${count(minutes, 'minute', 'minutes')}` : 'now';
  const due = withinHour.length === 1 ? `${happened ? '1' : '1 step'} is due ${soon}` : `${withinHour.length} ${happened ? 'are' : 'steps are'} due within the hour, the first ${soon}`;
  return [happened, due].filter(Boolean).join(', ');
}
