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
    const area = node instanceof HTMLTextAreaElement ? node : node.parentElement?.closest('textarea');
    return { text: area?.value ?? node.textContent ?? '', offset: place.offset };
  };
  const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
  for (const { quote, rects } of seen) {
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) return `“${quote}” has no place on the screen`;
    const start = letterAt(first.left + 1, first.top + first.height / 2);
    const end = letterAt(last.left + last.width - 1, last.top + last.height / 2);
    const under = start && end && start.text === end.text ? start.text.slice(start.offset, end.offset) : `${start?.text.slice(start.offset)}…${end?.text.slice(0, end.offset)}`;
    if (spaced(under) !== spaced(quote)) return `under “${quote}” stands “${under}”`;
  }
  return undefined;
}
