/** What single words show of a setting, as bits, so that a sentence is looked over once. */
import type { Shape } from '../shape.ts';
import type { Word } from '../word.ts';
import { ANIMAL, DISTRESS, FICTION, FUN, GAME, POLICY, SCREEN, TOGETHER } from './words.ts';
import { PLACES, PRESENTATIONS, TIMES } from './fact-words.ts';

/** By what a unit can be read as. */
const LISTS = [ANIMAL, SCREEN, FICTION, GAME, FUN, TOGETHER, DISTRESS, POLICY, PRESENTATIONS, PLACES, TIMES] as const;
export const SHOWS = {
  animal: 1, screen: 2, fiction: 4, game: 8, fun: 16, together: 32, distress: 64, policy: 128, presentation: 256, place: 512, time: 1024,
} as const;

/** Bits of `SHOWS` for a unit of this shape. */
export function showsOf(shape: Shape): number {
  if (shape.signs < 0) {
    shape.signs = 0;
    for (const [at, words] of LISTS.entries()) if (shape.texts.some((text) => words.has(text))) shape.signs |= 1 << at;
  }
  return shape.signs;
}

/** By its text as such. */
export const SAYS_SO = { longAgo: 1, telly: 2, asked: 4, reminded: 8, clock: 16, nobody: 32 } as const;

const HEADS: Record<string, number> = {
  at: SAYS_SO.longAgo, years: SAYS_SO.longAgo, a: SAYS_SO.longAgo, the: SAYS_SO.longAgo, growing: SAYS_SO.longAgo,
  telly: SAYS_SO.telly, tv: SAYS_SO.telly, television: SAYS_SO.telly, radio: SAYS_SO.telly,
  asked: SAYS_SO.asked, checked: SAYS_SO.asked, wondered: SAYS_SO.asked, reminded: SAYS_SO.reminded,
  no: SAYS_SO.nobody, nil: SAYS_SO.nobody, without: SAYS_SO.nobody,
};

/** Bits of `SAYS_SO` for a word. */
export function saysOf(word: Word): number {
  if (word.signs < 0) {
    const clock = /^\d{1,2}(?:[.:]\d{2}|(?:[.:]\d{2})?[ap]m)$/u.test(word.text);
    word.signs = (Object.hasOwn(HEADS, word.text) ? (HEADS[word.text] ?? 0) : 0) | (clock ? SAYS_SO.clock : 0);
  }
  return word.signs;
}
