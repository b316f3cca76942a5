/**
 * The words of an editable element as one string, with the way back from each character to its place in the DOM.
 * Text nodes give their characters one for one (a no-break space or a source line break counts as a space), a `<br>`
 * and the edge of a block give a line break.
 */
export interface TextMap {
  text: string;
  /** each text node with where its first character stands in `text` */
  pieces: { node: Text; start: number }[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(' '),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'INPUT', 'BUTTON', 'SVG', 'IFRAME']);
const TEXT_NODE = 3;

/** Reads an element's words. */
export function mapText(root: Element, keepsBreaks: boolean): TextMap {
  const map: TextMap = { text: '', pieces: [] };
  readChildren(root, map, keepsBreaks);
  return map;
}

/**
 * Reads drawn lines, from top to bottom. `inRows`: a wrapped line stands as several, of which each but the last ends with
 * the space at which it was wrapped.
 */
export function mapLines(lines: readonly Element[], inRows: boolean): TextMap {
  const map: TextMap = { text: '', pieces: [] };
  lines.forEach((line, at) => {
    if (at > 0 && !(inRows && map.text.endsWith(' '))) map.text += '\n';
    readChildren(line, map, true);
  });
  return map;
}

function readChildren(parent: Node, map: TextMap, keepsBreaks: boolean): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE) readText(node as Text, map, keepsBreaks);
    else if ('tagName' in node) readElement(node as HTMLElement, map, keepsBreaks);
  }
}

function readText(node: Text, map: TextMap, keepsBreaks: boolean): void {
  if (!node.data) return;
  map.pieces.push({ node, start: map.text.length });
  map.text += keepsBreaks ? node.data.replaceAll('\u00a0', ' ') : node.data.replace(/[\u00a0\n\r\t]/g, ' ');
}

function readElement(element: HTMLElement, map: TextMap, keepsBreaks: boolean): void {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') map.text += '\n';
  if (SILENT.has(tag) || element.hidden) return;
  const block = BLOCKS.has(tag);
  if (block) breakLine(map);
  readChildren(element, map, keepsBreaks || tag === 'PRE');
  if (block) breakLine(map);
}

function breakLine(map: TextMap): void {
  if (map.text && !map.text.endsWith('\n')) map.text += '\n';
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
  return { node: piece.node, offset: Math.max(0, Math.min(offset - piece.start, piece.node.data.length)) };
}

/** Where a place in the DOM stands in the text: the characters before it. */
export function offsetOf({ text, pieces }: TextMap, isBefore: (node: Text) => boolean, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node);
  if (own) return own.start + offset;
  const next = pieces.find((piece) => !isBefore(piece.node));
  return next ? next.start : text.length;
}
