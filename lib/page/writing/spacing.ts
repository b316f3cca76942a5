/**
 * A sentence as it goes into a text at an offset: with a space before and after where its neighbours need one, so that
 * it is one insertion and one step of undo takes exactly it back.
 */
export function spaced(text: string, at: number, sentence: string): string {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  const words = sentence.trim();
  const lead = /[\s([“‘]/.test(before) ? '' : ' ';
  const tail = /[\s.,;:!?)\]”’]/.test(after) ? '' : ' ';
  return lead + words + tail;
}

/** The same words where no line break can stand: each becomes a space. */
export const onOneLine = (words: string): string => words.replace(/\s*\n\s*/gu, ' ');
