import type { Overlay } from './overlay.ts';
import { type Box, type Place, type Size, statusPlaces } from './place.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary, iframe, video, [role="button"], [role="link"], [role="tab"], [contenteditable], [tabindex]';
const PICTURES = 'img, svg, svg *, canvas, picture, object, embed';

/**
 * The first place for a small box around a field that covers nothing of the page; else the one that covers least. Never
 * over the field or over anything that can be pressed: then there is no place, and `undefined` comes back.
 */
export function freePlace(field: Element, size: Size, overlay: Overlay): Place | undefined {
  const bounds = field.getBoundingClientRect();
  let best: { place: Place; cost: number } | undefined;
  for (const place of statusPlaces(bounds, size, overlay.room)) {
    const cost = costOf(boxAt(place, size), field, (element) => overlay.is(element));
    if (cost === 0) return place;
    if (cost < (best?.cost ?? Infinity)) best = { place, cost };
  }
  return best?.place;
}

const boxAt = ({ left, top }: Place, { width, height }: Size): Box => ({ left, top, right: left + width, bottom: top + height });

/** 0 for empty ground, `Infinity` for what must stay free, between them for text and pictures. */
function costOf({ left, top, right, bottom }: Box, field: Element, isOurs: (element: Element) => boolean): number {
  let cost = 0;
  const steps = Math.max(2, Math.ceil((right - left) / 24));
  for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
    for (let step = 0; step <= steps; step++) {
      const x = left + 1 + ((right - left - 2) * step) / steps;
      const hit = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
      if (!hit) continue;
      if (hit === field || field.contains(hit) || hit.closest(CONTROLS)) return Infinity;
      if (hit.matches(PICTURES) || hasWordsAt(x, y)) cost++;
    }
  }
  return cost;
}

function hasWordsAt(x: number, y: number): boolean {
  const caret = document.caretPositionFromPoint(x, y);
  if (!(caret?.offsetNode instanceof Text)) return false;
  const range = document.createRange();
  range.selectNodeContents(caret.offsetNode);
  return [...range.getClientRects()].some((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
}
