import { sentences } from '../session/sentences.ts';

/**
 * Where a whole sentence may stand: the caret itself, or, where the caret is inside a sentence (a press on a mark leaves
 * it in the middle of a word), the end of that sentence. Nobody's words are split.
 */
export function betweenSentences(text: string, caret: number): number {
  // A line break ends a sentence: no more than the caret's own line has to be looked at.
  const line = text.lastIndexOf('\n', caret - 1) + 1;
  const end = text.indexOf('\n', caret);
  const at = caret - line;
  const around = sentences(text.slice(line, end < 0 ? text.length : end)).find((one) => one.start < at && at < one.end);
  return around ? line + around.end : caret;
}
