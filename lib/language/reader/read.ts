/** The reader: how likely it is that a careful lead would want to be asked about a note, and which sentence says so. */
import type { Scene } from '../context/scene.ts';
import type { Note } from '../units.ts';
import { Bag } from './bag.ts';
import { adultsIn, eachSentence, noteFeatures } from './features.ts';
import type { Features, Ruled } from './features.ts';
import type { Fact, Model, Table } from './model.ts';
import { Tally } from './tally.ts';
import { worth } from './worth.ts';

/** What the reader says of a note. */
export interface Opinion {
  /** probability that the note holds a matter, for notes as they come in an ordinary week */
  p: number;
  /** logit of each sentence by itself: higher is more likely to hold the matter */
  sentences: number[];
  /** what the note records, as logits; nothing where nobody would ask */
  facts?: Record<Fact, number>;
  /** index of the sentence that says so most; -1 in a note without words */
  shown: number;
}

export { worth };

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The logit of a bag of features; `seen` is scratch for telling repeats, `stamp` a number not used in it before. */
function logitOf(rows: ReadonlyArray<readonly number[]>, { weights, unit, bias }: Table, shift: number, seen: Uint32Array, stamp: number): number {
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      const bucket = (row[at] ?? 0) >>> shift;
      if (seen[bucket] === stamp) continue;
      seen[bucket] = stamp;
      count++;
      sum += weights[bucket] ?? 0;
    }
  }
  return sum * unit * worth(count) + bias;
}

/** A model without what joins its tables. */
export type Tables = Omit<Model, 'stack' | 'levels' | 'words'>;

/** Those that say whether to speak. */
export type NoteTables = Pick<Tables, 'bits' | 'note' | 'sentence'>;

/** The logits that tables give to the features of a note and of its sentences. It keeps no words from one note to the next. */
export function logits({ bits, note, sentence }: NoteTables): (features: Features) => { whole: number; sentences: number[] } {
  const seen = new Uint32Array(1 << bits);
  let stamp = 0;
  return (features) => {
    if (stamp > 4_000_000_000) {
      seen.fill(0);
      stamp = 0;
    }
    return {
      whole: logitOf([...features.sentences, features.note], note, 32 - bits, seen, ++stamp),
      sentences: features.sentences.map((row) => logitOf([row], sentence, 32 - bits, seen, ++stamp)),
    };
  };
}

const SURELY_NOTHING = 0.002;

/** Makes the reader of one model. */
export function reader(model: Model): (note: Note, all: readonly Scene[], ruled: Ruled) => Opinion {
  const tally = new Tally(model);
  const found = new Bag();
  return (note, all, ruled) => {
    if (note.units.length === 0) return { p: 0, sentences: [], shown: -1 };
    const sentences: number[] = [];
    tally.begin();
    eachSentence(note, all, ruled, found, () => sentences.push(tally.add(found)));
    found.size = 0;
    noteFeatures(found, { adults: adultsIn(all), sentences: all.length }, ruled);
    tally.add(found);
    return opinionOf(model, ruled, sentences, tally.note(), () => tally.facts());
  };
}

/** What the logits of a note and of its sentences amount to. */
export function opinionOf({ stack }: Model, ruled: Ruled, sentences: number[], whole: number, facts: () => Record<Fact, number>): Opinion {
  const p = sigmoid(stacked(stack, whole, sentences));
  let shown = 0;
  for (let at = 1; at < sentences.length; at++) if ((sentences[at] ?? 0) > (sentences[shown] ?? 0)) shown = at;
  // What a note records matters where somebody might ask: a note that is surely nothing keeps what rules see.
  return p < SURELY_NOTHING && ruled.findings.length === 0 ? { p, sentences, shown } : { p, sentences, shown, facts: facts() };
}

/** The logit of the note from its own and its sentences' logits. */
export function stacked(stack: Model['stack'], whole: number, sentences: readonly number[]): number {
  const [first, second] = highest(sentences);
  return stack.base + stack.note * whole + stack.sentence * first + stack.second * second;
}

/** What the second sentence counts as in a note that has one. */
const NO_SECOND = -4;

/** The two highest logits, held to [-8, 8]. */
export function highest(sentences: readonly number[]): [number, number] {
  let first = -8;
  let second = NO_SECOND;
  for (const logit of sentences) {
    if (logit > first) {
      if (first > -8) second = Math.max(NO_SECOND, first);
      first = logit;
    } else second = Math.max(second, logit);
  }
  return [Math.min(8, first), Math.min(8, second)];
}
