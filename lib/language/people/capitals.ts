/** Notes typed all in capitals, where a capital says nothing about names. */
import type { Token } from '../tokens.ts';

/** How many words on either side are looked at. */
const NEAR = 3;
/** A shorter word in capitals may be initials, wherever it stands. */
const LONG = 4;

/** Whether the words around `at` are all in capitals, two long ones at least: "HW" in "Tom hit HW" is somebody, "TO" in "WENT TO BED" is not. */
export function amongCapitals(tokens: readonly Token[], at: number): boolean {
  let long = 0;
  for (let i = Math.max(0, at - NEAR); i <= at + NEAR; i++) {
    const token = tokens[i];
    if (token === undefined || i === at || token.end - token.start < LONG) continue;
    if (!token.shouted) {
      if (/^\p{L}/u.test(token.form.raw)) return false;
    } else long++;
  }
  return long >= 2;
}
