import type { EditableField } from '../fields/editable-field.ts';
import { isDark, LEVELS, LINES } from './colours.ts';
import { seenPart } from './frame-of-reference.ts';
import { type Mark, type Painter, visibleParts } from './mark.ts';
import type { Span } from './span-mapping.ts';

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
    return { level, name, highlight };
  });
  const tone = isDark(field.element) ? 'dark' : 'light';
  sheet.replaceSync(
    highlights
      .map(({ level, name }) => {
        const { shape, [tone]: colour } = LINES[level];
        return `::highlight(${name}){text-decoration:underline ${shape} ${colour} ${shape === 'dotted' ? 3 : 1.5}px;text-decoration-skip-ink:none;text-underline-offset:2px}`;
      })
      .join(''),
  );
  adopt(field.element, sheet);

  signal.addEventListener('abort', () => {
    for (const { name } of highlights) CSS.highlights.delete(name);
    dismiss(field.element, sheet);
  });

  return {
    draw(marks: readonly Mark[]): void {
      if (signal.aborted) return;
      adopt(field.element, sheet);
      for (const { highlight } of highlights) highlight.clear();
      for (const mark of marks) {
        const range = field.range(mark);
        if (range) highlights.find(({ level }) => level === mark.finding.level)?.highlight.add(range);
      }
    },
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
