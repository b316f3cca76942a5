/** Reading single words of the note by their index. */
import type { Token } from '../tokens.ts';

/** The word at `at`, or the empty string outside the note. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** A number as flats and rooms have it: "4", "12b". */
export const numbered = (tokens: readonly Token[], at: number): boolean => /^\d+[a-z]?$/u.test(word(tokens, at));
