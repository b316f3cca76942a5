/** Whether marks stand on their own words, asked of the browser and not of the product. */
import type { SeenMark } from '../browser/guest/overlay.ts';
import type { Found } from './field.ts';

/** @returns what is wrong, in words, or `undefined` */
export function misplaced(field: Found['field'], seen: readonly SeenMark[]): Promise<string | undefined> {
  return field.evaluate(look, seen.map(({ quote, rects }) => ({ quote, rects })));
}

/** Runs in the page: the letter that lies under the first and the last part of each mark. */
function look(element: HTMLElement, seen: { quote: string; rects: { left: number; top: number; width: number; height: number }[] }[]): string | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const letterAt = (x: number, y: number): { text: string; offset: number } | undefined => {
    const place = document.caretPositionFromPoint(x, y, { shadowRoots });
    const node = place?.offsetNode;
    if (!place || !node) return undefined;
    if (!(node instanceof HTMLTextAreaElement) && !element.contains(node)) return undefined;
    const area = node instanceof HTMLTextAreaElement ? node : node.parentElement?.closest('textarea');
    return { text: area?.value ?? node.textContent ?? '', offset: place.offset };
  };
  /** Where a page can't be asked for the letter at a point: where the only words like these are. */
  const isOverWords = (quote: string, { left, top }: { left: number; top: number }): boolean => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = spaced(node.data).indexOf(spaced(quote));
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + quote.length);
      const box = range.getBoundingClientRect();
      if (Math.abs(box.left - left) < 2 && Math.abs(box.top - top) < 2) return true;
    }
    return false;
  };
  const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
  for (const { quote, rects } of seen) {
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) return `“${quote}” has no place on the screen`;
    const start = letterAt(first.left + 1, first.top + first.height / 2);
    const end = letterAt(last.left + last.width - 1, last.top + last.height / 2);
    if (!start && !end && isOverWords(quote, first)) continue;
    const under = start && end && start.text === end.text ? start.text.slice(start.offset, end.offset) : `${start?.text.slice(start.offset)}…${end?.text.slice(0, end.offset)}`;
    if (spaced(under) !== spaced(quote)) return `under “${quote}” stands “${under}”`;
  }
  return undefined;
}
