/** Two letters that changed places: "sohuted" is "shouted". */
import { SENSES_OF } from './reader/senses.ts';
import { VERB_CLASSES } from './verbs.ts';

/** A shorter word is too often another word: "form", "from". */
const SHORTEST = 5;
/** Words of their own that are one swap from one that the engine knows. */
const ITSELF = new Set(
  `sacred trial quite angel diary bared beard slated casual broad files tired tires spilt brian signing brunt barley braked badly field
  clams lenas compliant complaint tried tires tides unties perverse preserve trails united marital martial`.split(/\s+/u),
);

const isKnown = (word: string): boolean => SENSES_OF.has(word) || VERB_CLASSES.has(word);

/** Which letters the known words have, in whatever order: most words are passed by one look. */
const BITS = 15;
let met: Uint8Array | undefined;

/** A number that stays the same when inner letters change places. */
function lettersOf(word: string): number {
  let sum = word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1);
  for (let at = 0; at < word.length; at++) {
    const letter = Math.imul(word.charCodeAt(at), 0x9e_37_79_b1);
    sum = (sum + (letter ^ (letter >>> 15))) | 0;
  }
  return Math.imul(sum, 0x85_eb_ca_6b) >>> (32 - BITS);
}

function lettersMet(): Uint8Array {
  const found = new Uint8Array(1 << BITS);
  for (const words of [SENSES_OF, VERB_CLASSES]) for (const word of words.keys()) if (word.length >= SHORTEST) found[lettersOf(word)] = 1;
  return found;
}

/** The word that the engine knows of which two inner neighbours changed places in `word`; the word itself where there is none. */
export function unswapped(word: string): string {
  if (word.length < SHORTEST) return word;
  met ??= lettersMet();
  if (met[lettersOf(word)] === 0 || isKnown(word) || ITSELF.has(word)) return word;
  for (let at = 1; at + 2 < word.length; at++) {
    if (word[at] === word[at + 1]) continue;
    const mended = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
    if (isKnown(mended)) return mended;
  }
  return word;
}
