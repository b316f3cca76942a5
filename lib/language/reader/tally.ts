/**
 * Adds up a note while its features are found: the sums of the note, of its sentences and of its facts in one walk. It gives what
 * `logits` in read.ts gives for the same features; no list of features is built.
 */
import type { Bag } from './bag.ts';
import type { Fact, Model, Table } from './model.ts';
import { worth } from './worth.ts';

/** Adds up one note after another. It keeps no words from one note to the next. */
export class Tally {
  readonly #model: Model;
  readonly #shift: number;
  /** so many buckets, as a power of two, are one bucket of the facts */
  readonly #down: number;
  /**
   * All that is needed of a bucket in one place. A group of buckets is one bucket of the facts, which stands behind them. A bucket has
   * in its high half when it was last met (`#start` and above in this note, `#now` in this sentence), and its weights in the note
   * and in a sentence below; one of the facts has the number of the note that met it last, and three weights.
   */
  readonly #cells: Int32Array;
  #start = 1;
  #now = 1;
  #note = 0;
  #count = 0;
  #sum = 0;
  readonly #facts = { count: 0, behaviour: 0, initiator: 0, presentation: 0 };

  constructor(model: Model) {
    if (model.factBits > model.bits) throw new Error('Facts have more buckets than the note.');
    this.#model = model;
    this.#shift = 32 - model.bits;
    this.#down = model.bits - model.factBits;
    this.#cells = cellsOf(model);
  }

  /** A new note begins. */
  begin(): void {
    this.#tick();
    this.#start = this.#now;
    this.#count = 0;
    this.#sum = 0;
    const facts = this.#facts;
    facts.count = facts.behaviour = facts.initiator = facts.presentation = 0;
    if (++this.#note <= LAST_NOTE) return;
    this.#note = 1;
    const group = 1 << this.#down;
    for (let at = group; at < this.#cells.length; at += group + 1) this.#cells[at] = (this.#cells[at] ?? 0) & FACTS;
  }

  /** The next stamp. Where there is none left, all begin anew: 1 is what this note has met. */
  #tick(): void {
    if (++this.#now <= LATEST) return;
    const cells = this.#cells;
    const group = 1 << this.#down;
    for (let from = 0; from < cells.length; from += group + 1) {
      for (let at = from; at < from + group; at++) {
        const cell = cells[at] ?? 0;
        cells[at] = (cell & WEIGHTS) | (cell >>> 16 >= this.#start ? 1 << 16 : 0);
      }
    }
    this.#start = 1;
    this.#now = 2;
  }

  /** Adds features that belong together, and gives the logit of a sentence that has them. */
  add(found: Bag): number {
    this.#tick();
    const { hashes, size } = found;
    const [cells, now, start, note, shift, down] = [this.#cells, this.#now, this.#start, this.#note, this.#shift, this.#down];
    const group = 1 << down;
    let [sum, count, noteSum, noteCount, factCount, behaviour, initiator, presentation] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let at = 0; at < size; at++) {
      const bucket = (hashes[at] ?? 0) >>> shift;
      const first = (bucket >>> down) * (group + 1);
      const place = first + (bucket & (group - 1));
      const cell = cells[place] ?? 0;
      const last = cell >>> 16;
      if (last === now) continue;
      cells[place] = (now << 16) | (cell & WEIGHTS);
      count++;
      sum += (cell << 24) >> 24;
      if (last >= start) continue;
      noteCount++;
      noteSum += (cell << 16) >> 24;
      const fact = cells[first + group] ?? 0;
      if (fact >>> 24 === note) continue;
      cells[first + group] = (note << 24) | (fact & FACTS);
      factCount++;
      behaviour += (fact << 8) >> 24;
      initiator += (fact << 16) >> 24;
      presentation += (fact << 24) >> 24;
    }
    this.#count += noteCount;
    this.#sum += noteSum;
    const facts = this.#facts;
    facts.count += factCount;
    facts.behaviour += behaviour;
    facts.initiator += initiator;
    facts.presentation += presentation;
    return logit(sum, count, this.#model.sentence);
  }

  /** The logit of the note so far. */
  note(): number {
    return logit(this.#sum, this.#count, this.#model.note);
  }

  /** The logits of its facts. */
  facts(): Record<Fact, number> {
    const { facts } = this.#model;
    const one = (name: Fact): number => logit(this.#facts[name], this.#facts.count, facts[name]);
    return { behaviour: one('behaviour'), initiator: one('initiator'), presentation: one('presentation') };
  }
}

/** The last stamp that fits beside the weights, and the last note beside those of the facts. */
const LATEST = 0xff_ff;
const WEIGHTS = 0xff_ff;
const LAST_NOTE = 0xff;
const FACTS = 0xff_ff_ff;

function cellsOf({ bits, factBits, note, sentence, facts }: Model): Int32Array {
  const [inNote, inSentence] = [note.weights, sentence.weights];
  const [first, second, third] = [facts.behaviour.weights, facts.initiator.weights, facts.presentation.weights];
  const group = 1 << (bits - factBits);
  const cells = new Int32Array((group + 1) << factBits);
  for (let fact = 0, to = 0, bucket = 0; fact < 1 << factBits; fact++) {
    for (const end = bucket + group; bucket < end; bucket++) cells[to++] = (((inNote[bucket] ?? 0) & 0xff) << 8) | ((inSentence[bucket] ?? 0) & 0xff);
    cells[to++] = (((first[fact] ?? 0) & 0xff) << 16) | (((second[fact] ?? 0) & 0xff) << 8) | ((third[fact] ?? 0) & 0xff);
  }
  return cells;
}

const logit = (sum: number, count: number, { unit, bias }: Table): number => sum * unit * worth(count) + bias;
