/** Which names are nothing but names, and which are everyday words too. */
import { ANIMAL } from '../context/words.ts';
import { SENSES_OF } from '../reader/senses.ts';
import { VERB_CLASSES } from '../verbs.ts';
import { ALSO_WORDS, FIRST_NAMES, NOT_INITIALS, NOT_NAMES, OPENERS } from './name-lists.ts';
import { ADULT, FAMILY, PEER, PLACE, STAFF, STAFF_PAIRS, TITLE } from './words.ts';

const VOCABULARIES: ReadonlyArray<{ has: (word: string) => boolean }> = [
  ALSO_WORDS, OPENERS, NOT_NAMES, NOT_INITIALS, ANIMAL, VERB_CLASSES, SENSES_OF, ADULT, FAMILY, PEER, PLACE, STAFF, STAFF_PAIRS, TITLE,
];

/** A word that the engine knows as something other than a plain name. */
export const isWord = (word: string): boolean => VOCABULARIES.some((words) => words.has(word));

/** "tom" and "zog" are names wherever they stand; "will" and "tiny" only where they stand as names. */
export const isPlainName = (word: string): boolean =>
  word.length > 1 && ((FIRST_NAMES.has(word) && !ALSO_WORDS.has(word)) || !isWord(word));
