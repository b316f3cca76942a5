/** Which encoding a file's bytes are in, told from all of them without keeping any. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Looks at bytes as they come: a byte-order mark, zero bytes at every second place, whole and broken sequences of UTF-8. */
export class EncodingCensus {
  #at = 0;
  #mark: Encoding | null = null;
  readonly #head: number[] = [];
  #zeros: [even: number, odd: number] = [0, 0];
  /** how many bytes of the sequence that is running are still to come */
  #open = 0;
  #whole = 0;
  #broken = 0;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#at < 3) {
        this.#head.push(byte);
        this.#mark = markOf(this.#head) ?? this.#mark;
      }
      if (byte === 0) this.#zeros[this.#at & 1 ? 1 : 0] += 1;
      this.#at += 1;
      if (byte < 0x80 && this.#open === 0) continue;
      this.#step(byte);
    }
  }

  /** The encoding, and whether the file is no text at all. */
  result(): { encoding: Encoding; binary: boolean; bytes: number } {
    const broken = this.#broken + (this.#open ? 1 : 0);
    const [even, odd] = this.#zeros;
    const half = this.#at / 2;
    const wide: Encoding | null = odd > half * 0.3 && even < half * 0.05 ? 'utf-16le' : even > half * 0.3 && odd < half * 0.05 ? 'utf-16be' : null;
    const encoding = this.#mark ?? wide ?? (broken > this.#whole ? 'windows-1252' : 'utf-8');
    return { encoding, binary: !encoding.startsWith('utf-16') && even + odd > this.#at * 0.001, bytes: this.#at };
  }

  #step(byte: number): void {
    if (this.#open > 0) {
      if (byte >= 0x80 && byte < 0xc0) {
        this.#open -= 1;
        if (this.#open === 0) this.#whole += 1;
        return;
      }
      this.#broken += 1;
      this.#open = 0;
      if (byte < 0x80) return;
    }
    if (byte >= 0xc2 && byte < 0xe0) this.#open = 1;
    else if (byte >= 0xe0 && byte < 0xf0) this.#open = 2;
    else if (byte >= 0xf0 && byte < 0xf5) this.#open = 3;
    else this.#broken += 1;
  }
}

function markOf(head: readonly number[]): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** What stands where bytes were no letter in the encoding: the replacement sign, or a control that Windows-1252 leaves open. */
export const BROKEN = /[\uFFFD\u0080-\u009F]/u;
