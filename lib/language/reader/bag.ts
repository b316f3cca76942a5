/** A growing row of whole numbers that is used again and again, so that reading allocates nothing. */
export class Bag {
  hashes = new Int32Array(4096);
  size = 0;

  push(hash: number): void {
    if (this.size === this.hashes.length) {
      const wider = new Int32Array(this.size * 2);
      wider.set(this.hashes);
      this.hashes = wider;
    }
    this.hashes[this.size++] = hash;
  }

  /** Adds `more` from its place `from` on, up to its place `to`. */
  append(more: Int32Array, from: number, to: number): void {
    while (this.size + to - from > this.hashes.length) {
      const wider = new Int32Array(this.hashes.length * 2);
      wider.set(this.hashes);
      this.hashes = wider;
    }
    const { hashes } = this;
    let size = this.size;
    for (let at = from; at < to; at++) hashes[size++] = more[at] ?? 0;
    this.size = size;
  }

  /** Its numbers as a list of their own. */
  list(): number[] {
    return Array.from(this.hashes.subarray(0, this.size));
  }
}
