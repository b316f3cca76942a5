/** Who stands around each unit of a sentence. */
import { hashOf, mix } from './hash.ts';
import type { Symbol } from './symbols.ts';

/** How many units off somebody still stands by. */
const REACH = 6;

/** Used again for each sentence. */
let frames = new Int32Array(256);

/** For each unit of the sentence, the nearest person or pronoun on either side as one number; good until the next call. */
export function framesOf(symbols: readonly Symbol[], from: number, to: number): Int32Array {
  if (frames.length < to - from) frames = new Int32Array(2 * (to - from));
  frames.fill(0, 0, to - from);
  const pass = (start: number, end: number, step: 1 | -1): void => {
    let near = NOBODY;
    let left = 0;
    for (let at = start; at !== end; at += step) {
      frames[at - from] = mix(frames[at - from] ?? 0, near);
      const who = whoAt(symbols, at);
      if (who !== NOBODY) {
        near = who;
        left = REACH;
      } else if (--left <= 0) near = NOBODY;
    }
  };
  pass(from, to, 1);
  pass(to - 1, from - 1, -1);
  return frames;
}

const NOBODY = 0;
const THEY = hashOf('THEY');

/** A person or pronoun as a number, by kind. */
function whoAt(symbols: readonly Symbol[], at: number): number {
  const symbol = symbols[at];
  if (symbol === undefined) return NOBODY;
  if (symbol.who !== '') return symbol.hash;
  return symbol.they ? THEY : NOBODY;
}
