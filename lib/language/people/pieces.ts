/** A word as pieces of its spelling, and weights of pieces as text. */

const SHORTEST = 2;
const LONGEST = 4;

/** Calls `see` with the bucket, below 2^`bits`, of every piece of two to four letters of a word with its ends marked; repeats included. */
export function eachPiece(word: string, bits: number, see: (bucket: number) => void): void {
  const marked = `<${word}>`;
  for (let at = 0; at + SHORTEST <= marked.length; at++) {
    let hash = 0x81_1c_9d_c5;
    for (let length = 1; length <= LONGEST && at + length <= marked.length; length++) {
      hash = Math.imul(hash ^ marked.charCodeAt(at + length - 1), 0x01_00_01_93);
      if (length >= SHORTEST) see(Math.imul(hash, 0x9e_37_79_b1) >>> (32 - bits));
    }
  }
}

/** How many pieces a word has, as the root by which their sum is divided. */
export const scaleOf = (word: string): number => Math.sqrt(3 * word.length);

/** One character a weight; this one stands for nothing. */
export const ZERO = 78;
/** Weights go from -MOST to MOST: from "A" to "[", so no string must escape them. */
export const MOST = 13;
/** A weight as a character. */
export const letterOf = (weight: number): string => String.fromCharCode(ZERO + weight);
