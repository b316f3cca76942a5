/** Where our boxes go, as arithmetic: what they must not cover comes in, a place comes out. All in viewport pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
}

/** Between the card and what it belongs to, and between anything of ours and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * A card next to a marked line: below it, above it, or to a side, wherever it fits; where it fits nowhere, on the side
 * with the most room and no higher than that. It never covers the line.
 */
export function placeCard(line: Box, card: Size, window: Size): Place & { maxHeight: number } {
  const left = clamp(line.left, EDGE, window.width - card.width - EDGE);
  const below = window.height - EDGE - (line.bottom + GAP);
  const above = line.top - GAP - EDGE;
  if (card.height <= below) return { left, top: line.bottom + GAP, maxHeight: below };
  if (card.height <= above) return { left, top: line.top - GAP - card.height, maxHeight: above };
  const tall = window.height - 2 * EDGE;
  const top = clamp(line.top, EDGE, window.height - EDGE - Math.min(card.height, tall));
  if (window.width - EDGE - (line.right + GAP) >= card.width) return { left: line.right + GAP, top, maxHeight: tall };
  if (line.left - GAP - EDGE >= card.width) return { left: line.left - GAP - card.width, top, maxHeight: tall };
  if (below >= above) return { left, top: line.bottom + GAP, maxHeight: below };
  return { left, top: EDGE, maxHeight: above };
}

/** Places for the status of a field, the best first: under or above its corners, beside it, then the window's corners. */
export function statusPlaces(field: Box, size: Size, window: Size): Place[] {
  const right = field.right - size.width;
  const below = field.bottom + 4;
  const above = field.top - size.height - 4;
  const end = { left: window.width - size.width - 4, top: window.height - size.height - 4 };
  const places = [
    { left: right, top: below },
    { left: right, top: above },
    { left: field.left, top: below },
    { left: (field.left + right) / 2, top: below },
    { left: (field.left + right) / 2, top: above },
    { left: field.left, top: above },
    { left: field.right + 4, top: field.bottom - size.height },
    { left: field.left - size.width - 4, top: field.bottom - size.height },
    end,
    { left: 4, top: end.top },
    { left: end.left, top: 4 },
    { left: 4, top: 4 },
  ];
  return places.filter(({ left, top }) => left >= 0 && top >= 0 && left <= end.left + 4 && top <= end.top + 4);
}

/** The side of the window for a panel: right, unless the field would be covered there and less so on the left. */
export function dockSide(field: Box, width: number, window: Size): 'left' | 'right' {
  const coveredRight = Math.max(0, field.right - Math.max(field.left, window.width - width));
  const coveredLeft = Math.max(0, Math.min(field.right, width) - field.left);
  return coveredLeft < coveredRight ? 'left' : 'right';
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
