import { type EditableField, type Points, rangeOf } from '../fields/editable-field.ts';
import { isDark, LEVELS, LINES } from './colours.ts';
import { seenPart } from './frame-of-reference.ts';
import { type Mark, type Painter, visibleParts } from './mark.ts';
import { isLetter, type Span } from './span-mapping.ts';

/**
 * Marks over real text: CSS custom highlights. The browser draws them with the text itself, so they scroll, wrap and
 * zoom with it, and no node or attribute of the page is touched. Names and ranges can be read by the page: they are
 * neutral and hold nothing that the page does not have.
 */
export function highlightPainter(field: EditableField, signal: AbortSignal): Painter {
  const sheet = new CSSStyleSheet();
  const highlights = LEVELS.map((level, index) => {
    const highlight = new Highlight();
    highlight.priority = index;
    const name = freeName(index + 1);
    CSS.highlights.set(name, highlight);
    // What stands in it is kept beside it: Firefox does not let a content script go through a highlight of its own.
    return { level, name, highlight, ranges: new Set<Range>() };
  });
  /** the words that each range stood on when it was set */
  const words = new WeakMap<Range, string>();
  const tone = isDark(field.element) ? 'dark' : 'light';
  sheet.replaceSync(
    highlights
      .map(({ level, name }) => {
        const { shape, [tone]: colour } = LINES[level];
        return `::highlight(${name}){text-decoration:underline ${shape} ${colour} ${shape === 'dotted' ? 3 : 1.5}px;text-decoration-skip-ink:none;text-underline-offset:2px}`;
      })
      .join(''),
  );

  signal.addEventListener('abort', () => {
    for (const { name } of highlights) CSS.highlights.delete(name);
    dismiss(field.element, sheet);
  });

  return {
    draw(marks: readonly Mark[]): void {
      if (signal.aborted) return;
      // A sheet makes the browser look at every element of the page once: not for a note without a mark.
      if (marks.length) adopt(field.element, sheet);
      // Ranges move with the text by themselves. One that stands where a mark stands is left alone: most edits leave most as they are.
      const old = byStart(highlights);
      for (const mark of marks) {
        const points = field.points(mark);
        const own = highlights.find(({ level }) => level === mark.finding.level);
        if (!points || !own) continue;
        const beginsThere = old.get(points.from.node) ?? [];
        const same = beginsThere.findIndex((one) => one.own === own && isAt(one.range, points));
        if (same >= 0) beginsThere.splice(same, 1);
        else {
          const range = rangeOf(points);
          words.set(range, String(range));
          own.ranges.add(range);
          own.highlight.add(range);
        }
      }
      for (const left of old.values()) for (const { own, range } of left) drop(own, range);
    },
    sift(): void {
      for (const own of highlights) {
        for (const range of own.ranges) if (String(range) !== words.get(range) || grew(range)) drop(own, range);
      }
    },
    keep(): void {
      if (signal.aborted) return;
      for (const { name, highlight } of highlights) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    },
    isLaidOut: true,
    layOn: () => true,
    rects(span: Span): DOMRect[] {
      const shown = visibleParts(field.range(span)?.getClientRects() ?? [], field.element.getBoundingClientRect());
      return visibleParts(shown, seenPart(field.element));
    },
    reveal(span: Span): void {
      const { startContainer } = field.range(span) ?? {};
      startContainer?.parentElement?.scrollIntoView({ block: 'nearest' });
    },
    follow(): void {
      // The browser moves highlights by itself.
    },
  };
}

interface Placed {
  highlight: Highlight;
  ranges: Set<Range>;
}

/** Every range by the node in which it begins. */
function byStart<Own extends Placed>(highlights: readonly Own[]): Map<Node, { own: Own; range: Range }[]> {
  const found = new Map<Node, { own: Own; range: Range }[]>();
  for (const own of highlights) {
    for (const range of own.ranges) {
      const beside = found.get(range.startContainer);
      if (beside) beside.push({ own, range });
      else found.set(range.startContainer, [{ own, range }]);
    }
  }
  return found;
}

function drop({ highlight, ranges }: Placed, range: Range): void {
  highlight.delete(range);
  ranges.delete(range);
}

/** Whether the words of a range are a part of a longer word now. */
const grew = ({ startContainer, startOffset, endContainer, endOffset }: Range): boolean =>
  isLetter((startContainer as Text).data?.[startOffset - 1]) || isLetter((endContainer as Text).data?.[endOffset]);

const isAt = ({ startContainer, startOffset, endContainer, endOffset }: Range, { from, to }: Points): boolean =>
  startContainer === from.node && startOffset === from.offset && endContainer === to.node && endOffset === to.offset;

/** The first of `hl-1`, `hl-2` … from a number on that the page does not use itself. */
function freeName(from: number): string {
  let number = from;
  while (CSS.highlights.has(`hl-${number}`)) number += LEVELS.length;
  return `hl-${number}`;
}

const scope = (element: Element): Document | ShadowRoot => element.getRootNode() as Document | ShadowRoot;

/** A page that sets its own list of sheets drops ours: it is put back with the next drawing. */
function adopt(element: Element, sheet: CSSStyleSheet): void {
  const { adoptedStyleSheets } = scope(element);
  if (!adoptedStyleSheets.includes(sheet)) scope(element).adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}

function dismiss(element: Element, sheet: CSSStyleSheet): void {
  const root = element.isConnected ? scope(element) : document;
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}
