/** Cuts the changed part of a text into sentences anew, and leaves the others as they are. */
import { Cutter, lineEnd, lineStart, quotations } from '../tokens.ts';
import type { Edit } from './edit.ts';
import { Piece } from './piece.ts';

/** The sentences of a text as it is now. */
export interface Cut {
  pieces: Piece[];
  gone: readonly Piece[];
  /** sentences `[from, to)` are new */
  from: number;
  to: number;
}

/** A word depends on so many characters from its beginning on, before anything is read of it. */
const WIDTH = 2;

/** Cuts `text` where the edit has changed it. Sentences behind the edit are moved. */
export function recut(before: readonly Piece[], text: string, edit: Edit): Cut {
  const shift = edit.now - edit.was;
  const from = Math.max(0, lastBefore(before, edit.from - WIDTH));
  const first = before[from];
  const fresh: Piece[] = [];
  const cutter = new Cutter(text, first !== undefined && first.start + WIDTH <= edit.from ? first.start : 0);
  let piece = new Piece(0);
  let old = from;
  for (let token = cutter.next(); ; token = cutter.next()) {
    if (token === undefined) {
      old = before.length;
      break;
    }
    if (token.first) {
      // From the first sentence on that begins behind the edit, and began there before, all is as it was.
      while (old < before.length && (before[old]?.start ?? 0) < token.start - shift) old++;
      if (token.start >= edit.now && before[old]?.start === token.start - shift) break;
      piece = new Piece(token.start);
      fresh.push(piece);
    }
    piece.tokens.push(token.moved(-piece.start));
  }
  const pieces = before.slice(0, from).concat(fresh, before.slice(old));
  if (shift !== 0) for (let at = from + fresh.length; at < pieces.length; at++) (pieces[at] ?? piece).start += shift;
  return { pieces, gone: before.slice(from, old), from, to: from + fresh.length };
}

/** The last sentence that begins at or before `place`; -1 where there is none. */
function lastBefore(pieces: readonly Piece[], place: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Pairs the quotation marks of the changed lines anew. Gives the sentences, by number, that were kept and in which other words than
 * before are somebody's own.
 */
export function requote({ pieces, from, to }: Cut, text: string, edit: Edit): number[] {
  const begin = lineStart(text, edit.from);
  const end = lineEnd(text, edit.now);
  const quotes: number[] = [];
  quotations(text, begin, end, quotes);
  const changed: number[] = [];
  let quote = 0;
  for (let at = Math.max(0, lastBefore(pieces, begin)); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= end) break;
    if (at >= from && at < to) continue;
    let different = false;
    for (const token of piece.tokens) {
      const start = piece.start + token.start;
      if (start < begin || start >= end) continue;
      while (quote < quotes.length && (quotes[quote + 1] ?? 0) <= start) quote += 2;
      const quoted = quote < quotes.length && (quotes[quote] ?? 0) < start;
      different ||= quoted !== token.quoted;
      token.quoted = quoted;
    }
    if (different) changed.push(at);
  }
  return changed;
}
