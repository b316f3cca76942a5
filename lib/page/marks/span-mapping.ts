import { editOf } from '#language/again/edit.ts';

/**
 * Marks move with an edit before the note is read again.
 *
 * One edit replaces a stretch of the old text by a stretch of the new one; everything before it and after it is the
 * same. So a span that ends before the edit stays, a span that starts after it moves by the difference in length, and
 * a span that the edit touched from within no longer holds the words that were judged: it is hidden until the next
 * reading says where it is. No mark is ever shown on words that nobody judged.
 */

/** A stretch of text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** `removed` characters at `at` gave way to `added` ones. */
export interface Edit {
  at: number;
  removed: number;
  added: number;
}

/** The smallest single edit that makes `before` into `after`; `undefined` where they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const { from, was, now } = editOf(before, after);
  return { at: from, removed: was - from, added: now - from };
}

/** Where a span of the old text is in the new one, or `undefined` where it cannot be placed. */
export function mapSpan(span: Span, edit: Edit): Span | undefined {
  const editEnd = edit.at + edit.removed;
  if (span.end <= edit.at) return span;
  if (span.start >= editEnd) {
    const by = edit.added - edit.removed;
    return { start: span.start + by, end: span.end + by };
  }
  return undefined;
}

/**
 * Spans of the old text on the new text. A span is dropped when the edit went into it, and when a letter now touches
 * its edge that did not before: "again" typed on to "against" is another word.
 */
export function mapSpans<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  const edit = editBetween(before, after);
  if (!edit) return [...spans];
  return spans.flatMap((span) => {
    const moved = mapSpan(span, edit);
    if (!moved || before.slice(span.start, span.end) !== after.slice(moved.start, moved.end)) return [];
    const grewLeft = isLetter(after[moved.start - 1]) && !isLetter(before[span.start - 1]);
    const grewRight = isLetter(after[moved.end]) && !isLetter(before[span.end]);
    return grewLeft || grewRight ? [] : [{ ...span, ...moved }];
  });
}

/** Whether a character is one that words are made of. */
export const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
