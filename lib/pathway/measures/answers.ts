import { dismissals } from '../dismissals.ts';
import type { Event } from '../events.ts';
import { compareTimes, inSequence } from '../sequence.ts';

/** A prompt that somebody dismissed, or took back; without who did. */
export type PromptAnswer = Pick<Event, 'id' | 'concern' | 'recorded'> & { what: Extract<Event['what'], { kind: 'prompt-dismissed' | 'dismissal-undone' }> };

/** The answers to prompts in some events, in sequence. */
export const answersIn = (events: readonly Event[]): PromptAnswer[] =>
  events.flatMap(({ id, concern, recorded, what }) => (what.kind === 'prompt-dismissed' || what.kind === 'dismissal-undone' ? [{ id, concern, recorded, what }] : []));

/** The dismissals among them that stand: the events. */
export function standingIn(answers: readonly PromptAnswer[]): ReadonlySet<string> {
  const known = standing.get(answers) ?? new Set(dismissals(inSequence(answers.map((each) => ({ ...each, by: null })))).map(({ id }) => id));
  standing.set(answers, known);
  return known;
}

/** Many periods ask of the same answers. */
const standing = new WeakMap<readonly PromptAnswer[], ReadonlySet<string>>();

/** What was answered by a moment. */
export const answeredBy = (answers: readonly PromptAnswer[], now: string): PromptAnswer[] => answers.filter(({ recorded }) => compareTimes(recorded, now) <= 0);
