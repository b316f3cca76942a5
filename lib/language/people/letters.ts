/** How much a word is spelt like a first name: for names that are on no list. */
import { LETTERS } from './letter-weights.ts';
import { eachPiece, scaleOf, ZERO } from './pieces.ts';

const { bits, unit, bias, packed } = LETTERS;

/** The logit that `word`, in lower case, is a first name. Most names on no list are above -1; one word in ten is, one in fifty above 1. */
export function nameLogit(word: string): number {
  let sum = 0;
  eachPiece(word, bits, (bucket) => {
    sum += packed.charCodeAt(bucket) - ZERO;
  });
  return (sum * unit) / scaleOf(word) + bias;
}
