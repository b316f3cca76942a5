import type { Origin } from '#pathway/events.ts';

/** A minimising phrase as a note has it, and what Plainly says of it. A test reads each note with the real rules. */
export interface Phrase {
  note: (one: string, other: string, place: string) => string;
  prompt: Origin['prompts'][number];
}

const MUTUAL = { kind: 'mutual', effect: 'makes two people equally the cause', question: 'Who did or said what first, to whom, and how was each person afterwards?' };

export const PHRASES = {
  clash: {
    note: (one, other, place) => `${one} and ${other}, personality clash in the ${place.toLowerCase()}.`,
    prompt: { rule: 'label/personality-clash', kind: 'label', quote: 'personality clash', effect: 'names a relationship instead of what was done', question: 'What did each person do or say that you are calling this?' },
  },
  bickering: { note: (one, other, place) => `${one} and ${other} were bickering in the ${place.toLowerCase()}.`, prompt: { rule: 'mutual/bickering', quote: 'bickering', ...MUTUAL } },
  half: { note: (one, other) => `Six of one and half a dozen of the other between ${one} and ${other}.`, prompt: { rule: 'mutual/six-of-one', quote: 'Six of one and half a dozen of the other', ...MUTUAL } },
  fellOut: { note: (one, other) => `${one} and ${other} fell out over the seat.`, prompt: { rule: 'mutual/fell-out', quote: 'fell out over', ...MUTUAL } },
  altercation: { note: (one, other, place) => `Altercation between ${one} and ${other} in the ${place.toLowerCase()}.`, prompt: { rule: 'mutual/altercation', quote: 'Altercation', ...MUTUAL } },
  asBad: { note: (one, other) => `${one} and ${other} are as bad as each other.`, prompt: { rule: 'mutual/both-as-bad', quote: 'as bad as each other', ...MUTUAL } },
} as const satisfies Record<string, Phrase>;
export type PhraseName = keyof typeof PHRASES;
export const PHRASE_NAMES = Object.keys(PHRASES) as PhraseName[];
