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
  /** weights of the note and of a sentence, side by side */
  readonly #weights: Int8Array;
  /** weights of the three facts, side by side */
  readonly #facts: Int8Array;
  /** when each bucket was last met: `#start` and above in this note, `#now` in this sentence */
  readonly #met: Uint32Array;
  readonly #factMet: Uint32Array;
  /** buckets of this note, each once */
  readonly #buckets: Int32Array;
  #start = 1;
  #now = 1;
  #count = 0;
  #sum = 0;

  constructor(model: Model) {
    if (model.factBits > model.bits) throw new Error('Facts have more buckets than the note.');
    this.#model = model;
    this.#shift = 32 - model.bits;
    this.#weights = sideBySide([model.note, model.sentence]);
    const { behaviour, initiator, presentation } = model.facts;
    this.#facts = sideBySide([behaviour, initiator, presentation]);
    this.#met = new Uint32Array(1 << model.bits);
    this.#factMet = new Uint32Array(1 << model.factBits);
    this.#buckets = new Int32Array(1 << model.bits);
  }

  /** A new note begins. */
  begin(): void {
    if (this.#now > LATEST) {
      this.#met.fill(0);
      this.#factMet.fill(0);
      this.#now = 0;
    }
    this.#start = ++this.#now;
    this.#count = 0;
    this.#sum = 0;
  }

  /** Adds features that belong together, and gives the logit of a sentence that has them. */
  add(found: Bag): number {
    const now = ++this.#now;
    const { hashes, size } = found;
    const [weights, met, buckets, start, shift] = [this.#weights, this.#met, this.#buckets, this.#start, this.#shift];
    let [sum, count, noteSum, noteCount] = [0, 0, 0, this.#count];
    for (let at = 0; at < size; at++) {
      const bucket = (hashes[at] ?? 0) >>> shift;
      const last = met[bucket] ?? 0;
      if (last === now) continue;
      met[bucket] = now;
      count++;
      sum += weights[2 * bucket + 1] ?? 0;
      if (last >= start) continue;
      buckets[noteCount++] = bucket;
      noteSum += weights[2 * bucket] ?? 0;
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
    const now = this.#start;
    let [count, behaviour, initiator, presentation] = [0, 0, 0, 0];
    for (let at = 0; at < this.#count; at++) {
      const bucket = (this.#buckets[at] ?? 0) >>> shift;
      if (this.#factMet[bucket] === now) continue;
      this.#factMet[bucket] = now;
      count++;
      behaviour += this.#facts[3 * bucket] ?? 0;
      initiator += this.#facts[3 * bucket + 1] ?? 0;
      presentation += this.#facts[3 * bucket + 2] ?? 0;
    }
    const { facts } = this.#model;
    return {
      behaviour: logit(behaviour, count, facts.behaviour),
      initiator: logit(initiator, count, facts.initiator),
      presentation: logit(presentation, count, facts.presentation),
    };
  }
}

/** Beyond it, stamps begin anew: more sentences than any text has are still free. */
const LATEST = 3_000_000_000;

const logit = (sum: number, count: number, { unit, bias }: Table): number => sum * unit * worth(count) + bias;

function sideBySide(tables: readonly Table[]): Int8Array {
  const size = tables[0]?.weights.length ?? 0;
  const found = new Int8Array(size * tables.length);
  tables.forEach(({ weights }, column) => {
    for (let at = 0, to = column; at < size; at++, to += tables.length) found[to] = weights[at] ?? 0;
  });
  return found;
}
