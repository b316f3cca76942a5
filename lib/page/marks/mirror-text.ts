import { editOf } from '#language/again/edit.ts';
import { createElement } from '../own-document.ts';
import { fill, rowStart, Sections } from './mirror-lines.ts';
import type { Span } from './span-mapping.ts';

/** What decides where a letter lands, and so is copied from the field. */
const METRICS = [
  'direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-optical-sizing', 'font-size', 'font-size-adjust',
  'font-stretch', 'font-style', 'font-synthesis', 'font-variant', 'font-variation-settings', 'font-weight', 'hyphens',
  'letter-spacing', 'line-break', 'line-height', 'overflow-wrap', 'tab-size', 'text-align', 'text-autospace',
  'text-orientation', 'text-rendering', 'text-spacing-trim', 'text-transform', 'text-wrap-mode', 'text-wrap-style',
  'unicode-bidi', 'white-space-collapse', 'word-break', 'word-spacing', 'writing-mode',
];

/** So much text is laid out at once, in characters; the rest a little later. */
const AT_ONCE = 8000;
/** From this length on a text is laid out anew from its start where it comes to look otherwise, and not as a whole. */
const BIG = 40_000;
/** An edit may let a word come to stand in the row before it: so far before it a long line is laid out again, in characters. */
const WORD = 200;

/** A line of the text, or rows of a very long one. */
interface Piece {
  block: HTMLElement;
  /** characters in it, its line break included */
  length: number;
  endsLine: boolean;
}

/**
 * The words of a field laid out a second time, unseen, so that they can be measured: one block for each line of the
 * note, of which only those that changed are laid out again, big texts a little at a time. It is hidden from sight,
 * search and screen readers.
 */
export class MirrorText {
  readonly box: HTMLElement = createElement('div');
  readonly #sections = new Sections(this.box);
  #text = '';
  /** what is laid out from the start on, where each piece begins, and what stands laid out behind a gap in which nothing is */
  #head: Piece[] = [];
  #starts: number[] = [];
  #tail: Piece[] = [];
  #headEnd = 0;
  #tailLength = 0;
  #metrics = '';
  /** one for all: every range that is alive makes each change to the document dearer */
  readonly #range = document.createRange();

  constructor() {
    this.box.className = 'mirror';
    this.box.ariaHidden = 'true';
  }

  /** Takes the field's metrics over; `width` is that of its content, in unzoomed CSS pixels. A big text, and one with a line that was cut where its rows began, is laid out from its start again. */
  copyMetrics(field: HTMLElement, width: number, zoom: number): void {
    const style = getComputedStyle(field);
    const metrics = [
      ...METRICS.map((name) => `${name}:${style.getPropertyValue(name)}`),
      `width:${width}px`,
      `zoom:${zoom}`,
      `--indent:${style.textIndent}`,
      // The line of an input is never wrapped, whatever its style says.
      ...(field instanceof HTMLInputElement ? ['white-space:pre'] : []),
    ].join(';');
    const lang = field.closest('[lang]')?.getAttribute('lang') ?? '';
    if (metrics === this.#metrics && lang === this.box.lang) return;
    const isAnew = this.#text.length > BIG || this.#isCut;
    if (isAnew) this.#clear();
    this.box.style.cssText = metrics;
    this.box.lang = lang;
    this.#metrics = metrics;
    if (isAnew) this.layOn();
  }

  /** Takes a text: pieces before and behind what has changed stay as they are, and of the rest a first part is laid out. */
  write(text: string): void {
    if (text === this.#text) return;
    const { from, was, now } = editOf(this.#text, text);
    const behind = this.#piecesBehind(was, text[now - 1] === '\n' || now === 0);
    const kept = this.#piecesBefore(from);
    for (const { block } of [...this.#head.slice(kept), ...this.#tail]) if (!behind.blocks.has(block)) this.#sections.remove(block);
    this.#text = text;
    this.#setHead(this.#head.slice(0, kept));
    this.#tail = behind.pieces;
    this.#tailLength = lengthOf(behind.pieces);
    this.layOn();
  }

  /** Whether all of the text is laid out. */
  get isWhole(): boolean {
    return this.#gap === 0;
  }

  /** Lays out some more of the text. */
  layOn(): void {
    if (this.isWhole) return;
    const fresh: Piece[] = [];
    const before = this.#tail[0]?.block;
    const end = this.#text.length - this.#tailLength;
    const from = this.#headEnd;
    for (let at = from; at < end && at < from + AT_ONCE; at += fresh.at(-1)?.length ?? 0) fresh.push(this.#lay(at, before));
    this.#setHead([...this.#head, ...fresh]);
    if (!this.isWhole) return;
    this.#setHead([...this.#head, ...this.#tail]);
    this.#tail = [];
    this.#tailLength = 0;
  }

  /** The boxes of a stretch of the text, relative to the top left of the mirror, in zoomed pixels; none where it is not laid out yet. */
  boxes({ start, end }: Span): DOMRect[] {
    if (!this.isWhole && end > this.#headEnd) return [];
    const origin = this.box.getBoundingClientRect();
    const found: DOMRect[] = [];
    for (let at = this.#pieceAt(start); at < this.#head.length; at++) {
      const from = this.#starts[at] ?? 0;
      if (from >= end) break;
      const words = this.#head[at]?.block.firstChild;
      if (!(words instanceof Text) || start >= from + words.length) continue;
      for (const { left, top, width, height } of this.#rects(words, Math.max(0, start - from), Math.min(words.length, end - from))) {
        if (width > 0) found.push(new DOMRect(left - origin.left, top - origin.top, width, height));
      }
    }
    return found;
  }

  /** The boxes of words, a row each. The space at which a row was wrapped hangs behind it and belongs to neither. */
  #rects(words: Text, start: number, end: number): DOMRect[] {
    this.#range.setStart(words, start);
    this.#range.setEnd(words, end);
    const rects = [...this.#range.getClientRects()];
    if (rects.length < 2) return rects;
    const rows: DOMRect[] = [];
    for (const { 0: word, index } of words.data.slice(start, end).matchAll(/\S+/gu)) {
      this.#range.setStart(words, start + index);
      this.#range.setEnd(words, start + index + word.length);
      for (const rect of this.#range.getClientRects()) {
        const row = rows.at(-1);
        if (!row || Math.abs(row.top - rect.top) > 1) rows.push(rect);
        else rows[rows.length - 1] = spanning(row, rect);
      }
    }
    return rows;
  }

  /** The stretch of the text that stands between two heights, in zoomed pixels from the top of the mirror. */
  between(top: number, bottom: number): Span {
    const origin = this.box.getBoundingClientRect().top;
    const reaches = (at: number, y: number): boolean => (this.#head[at]?.block.getBoundingClientRect().bottom ?? Infinity) - origin >= y;
    const first = lowest(this.#head.length, (at) => reaches(at, top));
    const last = lowest(this.#head.length, (at) => reaches(at, bottom));
    return { start: this.#starts[first] ?? this.#headEnd, end: this.#starts[last + 1] ?? this.#headEnd };
  }

  /** Whether a very long line stands in more than one piece. */
  get #isCut(): boolean {
    const all = [...this.#head, ...this.#tail];
    return all.some(({ endsLine }, at) => !endsLine && at < all.length - 1);
  }

  /** Characters of the text that are not laid out. */
  get #gap(): number {
    return this.#text.length - this.#headEnd - this.#tailLength;
  }

  #lay(at: number, before: HTMLElement | undefined): Piece {
    const lineBreak = this.#text.indexOf('\n', at);
    const end = lineBreak < 0 ? this.#text.length : lineBreak;
    const words = this.#text.slice(at, Math.min(end, at + AT_ONCE));
    const block = this.#sections.add(words, before);
    let { length } = words;
    if (at + length < end) {
      // Of a very long line the rows but the last are a piece: where a row begins, what is before it counts no more.
      length = rowStart(block) || end - at;
      fill(block, this.#text.slice(at, at + length));
    }
    const endsLine = lineBreak >= 0 && at + length === lineBreak;
    return { block, length: length + (endsLine ? 1 : 0), endsLine };
  }

  /** How many pieces of the head stand before an edit and are as they were. */
  #piecesBefore(from: number): number {
    return lowest(this.#head.length, (at) => {
      const piece = this.#head[at];
      const end = (this.#starts[at] ?? 0) + (piece?.length ?? 0);
      return !piece || (piece.endsLine ? end > from : end + WORD > from);
    });
  }

  /** The pieces behind an edit, from the first on that begins a line. Where a gap was there already, only those behind it. */
  #piecesBehind(was: number, opensLine: boolean): { pieces: Piece[]; blocks: Set<HTMLElement> } {
    const isGap = !this.isWhole;
    const pieces = isGap ? this.#tail : this.#head;
    let start = isGap ? this.#text.length - this.#tailLength : 0;
    const first = pieces.findIndex(({ length }, at) => {
      const begins = at > 0 ? (pieces[at - 1]?.endsLine ?? false) : isGap;
      const isBehind = begins && (start > was || (start === was && opensLine));
      start += length;
      return isBehind;
    });
    const kept = first < 0 ? [] : pieces.slice(first);
    return { pieces: kept, blocks: new Set(kept.map(({ block }) => block)) };
  }

  #pieceAt(offset: number): number {
    return Math.max(0, lowest(this.#head.length, (at) => (this.#starts[at] ?? 0) > offset) - 1);
  }

  #setHead(pieces: Piece[]): void {
    this.#head = pieces;
    let end = 0;
    this.#starts = pieces.map(({ length }) => (end += length) - length);
    this.#headEnd = end;
  }

  #clear(): void {
    this.#sections.clear();
    this.#setHead([]);
    this.#tail = [];
    this.#tailLength = 0;
  }
}

const spanning = (a: DOMRect, b: DOMRect): DOMRect => new DOMRect(Math.min(a.left, b.left), a.top, Math.max(a.right, b.right) - Math.min(a.left, b.left), a.height);

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** The lowest number below `count` for which something is true from there on; `count` where there is none. */
function lowest(count: number, isTrue: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
