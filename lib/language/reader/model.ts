/**
 * The trained numbers, and how they are packed into text: small whole weights, nearly half of them nothing, as one character a
 * weight and one character a run of nothing. Printable ASCII without quotes, backslash and dollar, so that a bundler leaves it alone.
 */

import type { Kind } from '../types.ts';

/** A table of weights by bucket, and what makes its sum a logit. */
export interface Table {
  /** one small whole number a bucket */
  weights: Int8Array;
  /** what a weight of 1 is worth */
  unit: number;
  bias: number;
}

/** The ten kinds of minimising of `tests/corpus/LABELS.md`. */
export const MINIMISING = [
  'label', 'mutual', 'normalise', 'downplay', 'intent', 'blame', 'diagnosis', 'agentless', 'vague', 'closing',
] as const satisfies readonly Kind[];
export type Minimising = (typeof MINIMISING)[number];

/** What the span reader learned; `words.ts` has how it reads. */
export interface WordTables {
  bits: number;
  /** whether a unit is inside words that minimise */
  inside: Table;
  kindBits: number;
  kinds: Record<Minimising, Table>;
  /** what it costs to go in or out, in logits */
  turn: number;
  /** added to every unit's logit: the higher, the more is found and the less of it is right */
  lift: number;
}

/** Facts that are read by tables of their own. */
const FACTS = ['behaviour', 'initiator', 'presentation'] as const;
export type Fact = (typeof FACTS)[number];

/** Everything that training found. */
export interface Model {
  /** features are numbered by this many of their hash's high bits */
  bits: number;
  note: Table;
  sentence: Table;
  /** what a true note records, by features numbered by `factBits` */
  factBits: number;
  facts: Record<Fact, Table>;
  words: WordTables;
  /** logit of the reader = base + note · its logit + sentence · the highest logit of a sentence + second · the next one */
  stack: { base: number; note: number; sentence: number; second: number };
  /** probabilities at which the reader nudges and prompts, and below which a rule's prompt falls to a nudge */
  levels: { nudge: number; prompt: number; quiet: number };
}

/** The same with every table as text: the generated file. */
export type Packed<T> = T extends Table ? PackedTable : T extends object ? { [Key in keyof T]: Packed<T[Key]> } : T;
type PackedTable = Omit<Table, 'weights'> & { packed: string };

/** Printable characters that need no escape in a string. */
const SIGNS = Array.from({ length: 126 - 33 + 1 }, (_, at) => String.fromCharCode(33 + at)).filter((sign) => !'"\'`\\$<'.includes(sign)).join('');
/** Weights go from -LIMIT to LIMIT. */
export const LIMIT = 31;
const LEVELS = 2 * LIMIT + 1;
const LONGEST = SIGNS.length - LEVELS;

/** Weights as text. Throws where a weight does not fit. */
export function pack(weights: Int8Array): string {
  let text = '';
  for (let at = 0; at < weights.length; ) {
    const weight = weights[at] ?? 0;
    if (Math.abs(weight) > LIMIT) throw new Error(`A weight of ${weight} is beyond ${LIMIT}.`);
    let run = 0;
    while (run < LONGEST && at + run < weights.length && weights[at + run] === 0) run++;
    text += SIGNS[run === 0 ? weight + LIMIT : LEVELS + run - 1] ?? '';
    at += Math.max(1, run);
  }
  return text;
}

/** The weights that `text` stands for, `size` of them. */
export function unpack(text: string, size: number): Int8Array {
  const codes = new Uint8Array(128);
  for (let at = 0; at < SIGNS.length; at++) codes[SIGNS.charCodeAt(at)] = at;
  const weights = new Int8Array(size);
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    if (code < LEVELS) weights[to++] = code - LIMIT;
    else to += code - LEVELS + 1;
  }
  return weights;
}

/** The model that a generated file holds. */
export function modelOf({ words, ...packed }: Packed<Model>): Model {
  const table = ({ packed: text, unit, bias }: PackedTable, bits: number): Table => ({ weights: unpack(text, 1 << bits), unit, bias });
  const { behaviour, initiator, presentation } = packed.facts;
  const kind = (name: Minimising): Table => table(words.kinds[name], words.kindBits);
  return {
    ...packed,
    note: table(packed.note, packed.bits),
    sentence: table(packed.sentence, packed.bits),
    facts: {
      behaviour: table(behaviour, packed.factBits),
      initiator: table(initiator, packed.factBits),
      presentation: table(presentation, packed.factBits),
    },
    words: {
      ...words,
      inside: table(words.inside, words.bits),
      kinds: {
        label: kind('label'), mutual: kind('mutual'), normalise: kind('normalise'), downplay: kind('downplay'), intent: kind('intent'),
        blame: kind('blame'), diagnosis: kind('diagnosis'), agentless: kind('agentless'), vague: kind('vague'), closing: kind('closing'),
      },
    },
  };
}
