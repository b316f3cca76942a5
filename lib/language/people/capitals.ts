/** Notes typed all in capitals, where a capital says nothing about names. */
import type { Token } from '../tokens.ts';

/** How many words on either side are looked at. */
const NEAR = 3;
/** A shorter word in capitals may be initials, wherever it stands. */
const LONG = 4;

/**
 * Whether the words around `at` in its sentence are all in capitals, two long ones at least: "HW" in "Tom hit HW" is somebody,
 * "TO" in "WENT TO BED" is not.
 */
export function amongCapitals(tokens: readonly Token[], at: number): boolean {
  let long = 0;
  for (const step of [-1, 1]) {
    for (let far = 1; far <= NEAR; far++) {
      // A sentence ends before the first word of the next, and begins with its own.
      const edge = tokens[step < 0 ? at - far + 1 : at + far];
      const token = tokens[at + step * far];
      if (token === undefined || edge?.first === true) break;
      if (token.end - token.start < LONG) continue;
      if (token.shouted) long++;
      else if (/^\p{L}/u.test(token.form.raw)) return false;
    }
  }
  return long >= 2;
}
