/**
 * The words of an editable element as one string, with the way back from each character to its place in the DOM.
 * Text nodes give their characters one for one (a no-break space or a source line break counts as a space), a `<br>`
 * and the edge of a block give a line break. Characters that nobody sees, which editors set for themselves, are left out.
 */
export interface TextMap {
  text: string;
  /** each text node, or each run of seen characters in it, from `from` on, with where its first character stands in `text` */
  pieces: { node: Text; start: number; from: number }[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(' '),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'INPUT', 'BUTTON', 'SVG', 'svg', 'IFRAME']);
/** Zero-width spaces and byte order marks: places for a caret, in most editors. */
const UNSEEN = /[\u200b\u2060\ufeff]/u;
const SEEN = /[^\u200b\u2060\ufeff]+/gu;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Reads an element's words. */
export function mapText(root: Element, keepsBreaks: boolean): TextMap {
  const words = new Words();
  readChildren(root, words, keepsBreaks);
  return words.map;
}

/**
 * Reads drawn lines, from top to bottom. `inRows`: a wrapped line stands as several, of which each but the last ends with
 * the space at which it was wrapped.
 */
export function mapLines(lines: readonly Element[], inRows: boolean): TextMap {
  const words = new Words();
  lines.forEach((line, at) => {
    if (at > 0 && !(inRows && words.last === ' ')) words.add('\n');
    readChildren(line, words, true);
  });
  return words.map;
}

/** A text that grows: its parts are joined once, at the end, because to look at the end of a string that is being added to takes as long as the string. */
class Words {
  readonly #parts: string[] = [];
  readonly pieces: TextMap['pieces'] = [];
  length = 0;
  last = '';

  add(words: string): void {
    this.#parts.push(words);
    this.length += words.length;
    this.last = words.at(-1) ?? this.last;
  }

  get map(): TextMap {
    return { text: this.#parts.join(''), pieces: this.pieces };
  }
}

function readChildren(parent: Node, words: Words, keepsBreaks: boolean): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === TEXT_NODE) readText(node as Text, words, keepsBreaks);
    else if (nodeType === ELEMENT_NODE) readElement(node as HTMLElement, words, keepsBreaks);
  }
}

function readText(node: Text, words: Words, keepsBreaks: boolean): void {
  const { data } = node;
  if (!data) return;
  if (!UNSEEN.test(data)) addRun(node, data, 0, words, keepsBreaks);
  else for (const { 0: run, index } of data.matchAll(SEEN)) addRun(node, run, index, words, keepsBreaks);
}

function addRun(node: Text, run: string, from: number, words: Words, keepsBreaks: boolean): void {
  words.pieces.push({ node, start: words.length, from });
  words.add(keepsBreaks ? run.replaceAll('\u00a0', ' ') : run.replace(/[\u00a0\n\r\t]/g, ' '));
}

function readElement(element: HTMLElement, words: Words, keepsBreaks: boolean): void {
  const tag = element.nodeName;
  if (tag === 'BR') words.add('\n');
  if (SILENT.has(tag) || element.hidden) return;
  const block = BLOCKS.has(tag);
  if (block) breakLine(words);
  readChildren(element, words, keepsBreaks || tag === 'PRE');
  if (block) breakLine(words);
}

function breakLine(words: Words): void {
  if (words.length && words.last !== '\n') words.add('\n');
}

/** The place in the DOM before the character at `offset`; a span's end looks back, so that it stays in its own node. */
export function pointAt({ pieces }: TextMap, offset: number, edge: 'start' | 'end'): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = pieces[middle] ?? { start: 0 };
    if (start < offset || (start === offset && edge === 'start')) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return undefined;
  return { node: piece.node, offset: Math.max(0, Math.min(offset - piece.start + piece.from, piece.node.data.length)) };
}

/** Where a place in the DOM stands in the text: the characters before it. */
export function offsetOf({ text, pieces }: TextMap, isBefore: (node: Text) => boolean, node: Node, offset: number): number {
  const last = pieces.findLastIndex((piece) => piece.node === node && piece.from <= offset);
  const at = last < 0 ? pieces.findIndex((piece) => piece.node === node) : last;
  const own = pieces[at];
  if (own) return Math.min(own.start + Math.max(0, offset - own.from), pieces[at + 1]?.start ?? text.length);
  const next = pieces.find((piece) => !isBefore(piece.node));
  return next ? next.start : text.length;
}
