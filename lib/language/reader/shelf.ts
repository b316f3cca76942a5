/**
 * Where numbers that belong to a word are kept: many rows in one array. An array of its own for each row would be some hundred bytes
 * more, far from the others, and a text would be read at the speed of the memory.
 */

const SIZE = 1 << 14;

let shelf = new Int32Array(SIZE);
let filled = 0;

/** A row `[from, to)` of a shelf. */
export interface Shelved {
  shelf: Int32Array;
  from: number;
  to: number;
}

/** Puts the first `size` of `numbers` on a shelf. A shelf lasts as long as any word that has a row on it. */
export function shelve(numbers: ArrayLike<number>, size: number): Shelved {
  if (filled + size > shelf.length) {
    shelf = new Int32Array(Math.max(SIZE, size));
    filled = 0;
  }
  const from = filled;
  for (let at = 0; at < size; at++) shelf[from + at] = numbers[at] ?? 0;
  filled += size;
  return { shelf, from, to: filled };
}
