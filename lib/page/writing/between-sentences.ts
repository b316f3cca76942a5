import { sentences } from '../session/sentences.ts';

/**
 * Where a whole sentence may stand: the caret itself, or, where the caret is inside a sentence (a press on a mark leaves
 * it in the middle of a word), the end of that sentence. Nobody's words are split.
 */
export function betweenSentences(text: string, caret: number): number {
  const around = sentences(text).find(({ start, end }) => start < caret && caret < end);
  return around?.end ?? caret;
}
