import type { Draft } from './draft.ts';
import { later } from './clock.ts';
import { PHRASE_NAMES, PHRASES, type PhraseName } from './phrases.ts';
import type { Draws } from './random.ts';
import { staffOf } from './service.ts';

const REASONS: readonly (readonly [string, number])[] = [['joking', 40], ['not-peers', 15], ['not-harm', 30], ['already-recorded', 15]];

/** A mark that was put aside, of notes about two adults; some are taken back again. */
export function dismissed(at: Temporal.Instant, phrase: PhraseName, people: readonly string[], draw: Draws): Draft[] {
  const ref = `dismissed/${draw.uuid()}`;
  const { rule, kind, quote } = PHRASES[phrase].prompt;
  const by = staffOf('Support Worker', draw.pick);
  const put: Draft = { ref, concern: null, recorded: at, by, what: { kind: 'prompt-dismissed', rule, promptKind: kind, quote, reason: draw.weighted(REASONS), people: [...people] } };
  return draw.chance(0.07) ? [put, { ref: `${ref}/undone`, concern: null, recorded: later(at, draw.int(1, 30)), by, what: { kind: 'dismissal-undone', dismissal: ref } }] : [put];
}

/** Marks of ordinary weeks, spread over the year, any phrase about any two adults. */
export const ordinaryDismissals = (count: number, from: Temporal.Instant, days: number, people: readonly string[], draw: Draws): Draft[] =>
  Array.from({ length: count }, () => dismissed(later(from, draw.int(0, days * 1440)), draw.pick(PHRASE_NAMES), draw.shuffled(people).slice(0, 2), draw)).flat();
