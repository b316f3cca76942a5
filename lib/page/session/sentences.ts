import type { Span } from '../marks/span-mapping.ts';

/** A full stop after these ends no sentence. */
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'st', 'prof', 'rev', 'approx', 'no', 'e.g', 'i.e', 'eg', 'ie', 'etc', 'vs', 'tel']);

/**
 * The sentences of a note as spans that leave nothing out but the white space between them. A line break ends a
 * sentence; a full stop does not after a title, an initial ("R. K.") or inside a time ("a.m. on").
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const from = start + (text.slice(start, end).match(/^\s*/)?.[0].length ?? 0);
    const to = start + text.slice(start, end).trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') close(at);
    else if ('.!?…'.includes(character) && endsSentence(text, at)) {
      at = closingMarks(text, at);
      close(at + 1);
    }
  }
  close(text.length);
  return found;
}

/** Quotation marks and brackets that belong to the sentence before them. */
function closingMarks(text: string, at: number): number {
  let end = at;
  while (end + 1 < text.length && '.!?…"”’\')'.includes(text[end + 1] ?? '')) end++;
  return end;
}

function endsSentence(text: string, at: number): boolean {
  const next = text.slice(closingMarks(text, at) + 1, at + 40);
  if (next !== '' && !/^\s/.test(next)) return false;
  if (text[at] !== '.') return true;
  const word = text.slice(Math.max(0, at - 12), at).match(/[\p{L}.]+$/u)?.[0].toLowerCase() ?? '';
  if (ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)) return !/^\s+\S/.test(next) || (/^[ap]\.?m$/.test(word) && /^\s+\p{Lu}/u.test(next));
  return true;
}
