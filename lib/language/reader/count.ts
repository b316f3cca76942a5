/**
 * The sums of a note whose sentences come and go: how many of its sentences have each bucket, so that taking one out and putting one
 * in costs what the sentence is long. All is whole numbers, so it gives exactly what `Tally` gives.
 */
import type { Bag } from './bag.ts';
import type { Fact, Model, Table } from './model.ts';
import { worth } from './worth.ts';

/** The buckets of a sentence, each once, and its logit. */
export interface Row {
  buckets: Int32Array;
  logit: number;
}

export class Count {
  readonly #model: Model;
  readonly #held: Int32Array;
  readonly #factHeld: Int32Array;
  readonly #met: Uint8Array;
  /** buckets of the row that is being read */
  #found = new Int32Array(4096);
  #buckets = 0;
  #factBuckets = 0;
  #note = 0;
  readonly #facts: Record<Fact, number> = { behaviour: 0, initiator: 0, presentation: 0 };

  constructor(model: Model) {
    this.#model = model;
    this.#held = new Int32Array(1 << model.bits);
    this.#met = new Uint8Array(1 << model.bits);
    this.#factHeld = new Int32Array(1 << model.factBits);
  }

  /** The row of features that belong together. It is not put in. */
  rowOf({ hashes, size }: Bag): Row {
    const { bits, sentence } = this.#model;
    const { weights } = sentence;
    const [met, shift] = [this.#met, 32 - bits];
    const found = this.#found.length < size ? (this.#found = new Int32Array(2 * size)) : this.#found;
    let [sum, count] = [0, 0];
    for (let at = 0; at < size; at++) {
      const bucket = (hashes[at] ?? 0) >>> shift;
      if (met[bucket] === 1) continue;
      met[bucket] = 1;
      found[count++] = bucket;
      sum += weights[bucket] ?? 0;
    }
    for (let at = 0; at < count; at++) met[found[at] ?? 0] = 0;
    return { buckets: found.slice(0, count), logit: logit(sum, count, sentence) };
  }

  /** Puts a row in, or takes it out again. */
  change({ buckets }: Row, by: 1 | -1): void {
    const held = this.#held;
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? 0;
      const now = (held[bucket] ?? 0) + by;
      held[bucket] = now;
      if (now === 0 || (now === 1 && by === 1)) this.#turn(bucket, by);
    }
  }

  /** A bucket has become the note's, or is no longer. */
  #turn(bucket: number, by: 1 | -1): void {
    const { bits, factBits, note, facts } = this.#model;
    this.#buckets += by;
    this.#note += by * (note.weights[bucket] ?? 0);
    const fact = bucket >>> (bits - factBits);
    const now = (this.#factHeld[fact] ?? 0) + by;
    this.#factHeld[fact] = now;
    if (now !== 0 && (now !== 1 || by !== 1)) return;
    this.#factBuckets += by;
    this.#facts.behaviour += by * (facts.behaviour.weights[fact] ?? 0);
    this.#facts.initiator += by * (facts.initiator.weights[fact] ?? 0);
    this.#facts.presentation += by * (facts.presentation.weights[fact] ?? 0);
  }

  note(): number {
    return logit(this.#note, this.#buckets, this.#model.note);
  }

  facts(): Record<Fact, number> {
    const { facts } = this.#model;
    const one = (name: Fact): number => logit(this.#facts[name], this.#factBuckets, facts[name]);
    return { behaviour: one('behaviour'), initiator: one('initiator'), presentation: one('presentation') };
  }
}

const logit = (sum: number, count: number, { unit, bias }: Table): number => sum * unit * worth(count) + bias;
