/**
 * Adds up a note while its features are found: the sums of the note and of its sentences in one walk, those of its facts from the
 * buckets that the walk has met. It gives what `logits` in read.ts gives for the same features; no list of features is built.
 */
import type { Bag } from './bag.ts';
import type { Fact, Model, Table } from './model.ts';
import { worth } from './worth.ts';

/** Adds up one note after another. It keeps no words from one note to the next. */
export class Tally {
  readonly #model: Model;
  readonly #shift: number;
  /**
   * By bucket, all that is needed of it in one place: when it was last met in the high half (`#start` and above in this note, `#now`
   * in this sentence), and its weights in the note and in a sentence in the low half.
   */
  readonly #cells: Int32Array;
  /** by bucket of the facts: when it was last met, and its three weights */
  readonly #factCells: Int32Array;
  /** buckets of this note, each once */
  readonly #buckets: Int32Array;
  #start = 1;
  #now = 1;
  #count = 0;
  #sum = 0;
  #factNow = 0;

  constructor(model: Model) {
    if (model.factBits > model.bits) throw new Error('Facts have more buckets than the note.');
    this.#model = model;
    this.#shift = 32 - model.bits;
    this.#cells = cellsOf(model);
    this.#factCells = factCellsOf(model);
    this.#buckets = new Int32Array(1 << model.bits);
  }

  /** A new note begins. */
  begin(): void {
    this.#tick();
    this.#start = this.#now;
    this.#count = 0;
    this.#sum = 0;
  }

  /** The next stamp. Where there is no next one, all begin anew: 1 is what this note has met. */
  #tick(): void {
    if (++this.#now <= LATEST) return;
    const cells = this.#cells;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? 0;
      cells[at] = (cell & WEIGHTS) | (cell >>> 16 >= this.#start ? 1 << 16 : 0);
    }
    this.#start = 1;
    this.#now = 2;
  }

  /** Adds features that belong together, and gives the logit of a sentence that has them. */
  add(found: Bag): number {
    this.#tick();
    const now = this.#now;
    const { hashes, size } = found;
    const [cells, buckets, start, shift] = [this.#cells, this.#buckets, this.#start, this.#shift];
    let [sum, count, noteSum, noteCount] = [0, 0, 0, this.#count];
    for (let at = 0; at < size; at++) {
      const bucket = (hashes[at] ?? 0) >>> shift;
      const cell = cells[bucket] ?? 0;
      const last = cell >>> 16;
      if (last === now) continue;
      cells[bucket] = (now << 16) | (cell & WEIGHTS);
      count++;
      sum += (cell << 24) >> 24;
      if (last >= start) continue;
      buckets[noteCount++] = bucket;
      noteSum += (cell << 16) >> 24;
    }
    this.#count = noteCount;
    this.#sum += noteSum;
    return logit(sum, count, this.#model.sentence);
  }

  /** The logit of the note so far. */
  note(): number {
    return logit(this.#sum, this.#count, this.#model.note);
  }

  /** The logits of its facts. */
  facts(): Record<Fact, number> {
    const shift = this.#model.bits - this.#model.factBits;
    const [cells, buckets] = [this.#factCells, this.#buckets];
    const now = (this.#factNow = (this.#factNow + 1) | 0);
    let [count, behaviour, initiator, presentation] = [0, 0, 0, 0];
    for (let at = 0; at < this.#count; at++) {
      const bucket = 2 * ((buckets[at] ?? 0) >>> shift);
      if (cells[bucket] === now) continue;
      cells[bucket] = now;
      count++;
      const weights = cells[bucket + 1] ?? 0;
      behaviour += (weights << 8) >> 24;
      initiator += (weights << 16) >> 24;
      presentation += (weights << 24) >> 24;
    }
    const { facts } = this.#model;
    return {
      behaviour: logit(behaviour, count, facts.behaviour),
      initiator: logit(initiator, count, facts.initiator),
      presentation: logit(presentation, count, facts.presentation),
    };
  }
}

function cellsOf({ note, sentence }: Model): Int32Array {
  const [first, second] = [note.weights, sentence.weights];
  const cells = new Int32Array(first.length);
  for (let at = 0; at < cells.length; at++) cells[at] = ((first[at] ?? 0) & 0xff) << 8 | ((second[at] ?? 0) & 0xff);
  return cells;
}

function factCellsOf({ facts: { behaviour, initiator, presentation } }: Model): Int32Array {
  const [first, second, third] = [behaviour.weights, initiator.weights, presentation.weights];
  const cells = new Int32Array(2 * first.length);
  for (let at = 0; at < first.length; at++) cells[2 * at + 1] = (((first[at] ?? 0) & 0xff) << 16) | (((second[at] ?? 0) & 0xff) << 8) | ((third[at] ?? 0) & 0xff);
  return cells;
}

/** The last stamp that fits beside the weights. */
const LATEST = 0xff_ff;
const WEIGHTS = 0xff_ff;

const logit = (sum: number, count: number, { unit, bias }: Table): number => sum * unit * worth(count) + bias;
