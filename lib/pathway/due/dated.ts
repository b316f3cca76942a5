import type { Concern } from '../concern.ts';
import { STEP } from '../steps.ts';
import { isBefore } from './limit.ts';
import { type DueStep, obligation } from './obligation.ts';

/**
 * What is due on a date that a person set: actions, and the look again at a threshold that was not met. Nothing moves
 * these but the person: they follow no calendar and no live risk.
 */
export const datedClocks = (concern: Concern): DueStep[] => [...thresholdReviews(concern), ...actionClocks(concern)];

/**
 * The threshold is looked at again by its review date. The next answer to it is that look, and so is the conclusion of
 * the concern, for which the threshold has to be decided.
 */
function thresholdReviews(concern: Concern): DueStep[] {
  const { answers } = concern.threshold;
  const concluded = concern.turns.filter(({ state }) => state === 'concluded').map(({ at }) => at);
  return answers.flatMap(({ recorded, review }, index) => {
    if (review === null) return [];
    const started = Temporal.Instant.from(recorded);
    const looks = [answers[index + 1]?.recorded, ...concluded].flatMap((at) => (at ? [Temporal.Instant.from(at)] : [])).filter((at) => !isBefore(at, started));
    const completed = looks.sort(Temporal.Instant.compare)[0] ?? null;
    return [
      obligation(
        STEP['1.4'],
        { id: `1.4 review/${started.toString()}/${index}`, title: STEP['1.4'].beside[0].title, started, known: started, completed, due: notBefore(started, review), kind: 'date', clock: 'The date that was set with “not met”' },
        concern,
      ),
    ];
  });
}

/** A dated action, for the role that does it. Cancelled with a reason it is due no more, and stays visible. */
const actionClocks = (concern: Concern): DueStep[] =>
  concern.actions.map(({ id, text, owner, due, agreed, completed, cancelled }) => {
    const started = Temporal.Instant.from(agreed);
    const clock = obligation(
      STEP['3.3'],
      { id: `action/${id}`, role: owner, title: `Action: ${text}`, started, known: started, completed: completed && Temporal.Instant.from(completed.recorded), due: notBefore(started, due), kind: 'date', clock: 'The date that was agreed' },
      concern,
    );
    return cancelled ? { ...clock, notApplicable: { reason: cancelled.reason, recorded: cancelled.recorded } } : clock;
  });

/** A date that was over already when it was set is due at once. */
function notBefore(started: Temporal.Instant, text: string): Temporal.Instant {
  const at = Temporal.Instant.from(text);
  return isBefore(at, started) ? started : at;
}

/** The action that a clock is about. */
export const actionOf = (obligation: string): string | null => (obligation.startsWith('action/') ? obligation.slice('action/'.length) : null);
