/**
 * Where our boxes go, as arithmetic: what they must not cover comes in, a place comes out. All in viewport pixels; the
 * room is the window, less the panel where that is open.
 */

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

/** Less height than this and a card can't be read: at 400 % zoom there may be no more beside the line. */
const READABLE = 200;

/** Less width than this beside a panel and nothing can be done there: it takes the whole window. */
export const NARROW = 320;

/**
 * A card next to a marked line: below it, above it, or to a side, wherever it fits; where it fits nowhere, on the side
 * with the most room and no higher than that. It covers the line, whose words it repeats, only in a window so low that
 * it could not be read otherwise.
 */
export function placeCard(line: Box, card: Size, room: Box): Place & { maxHeight: number } {
  const left = clamp(line.left, room.left + EDGE, room.right - card.width - EDGE);
  const below = room.bottom - EDGE - (line.bottom + GAP);
  const above = line.top - GAP - EDGE - room.top;
  if (card.height <= below) return { left, top: line.bottom + GAP, maxHeight: below };
  if (card.height <= above) return { left, top: line.top - GAP - card.height, maxHeight: above };
  const tall = room.bottom - room.top - 2 * EDGE;
  const top = clamp(line.top, room.top + EDGE, room.bottom - EDGE - Math.min(card.height, tall));
  if (room.right - EDGE - (line.right + GAP) >= card.width) return { left: line.right + GAP, top, maxHeight: tall };
  if (line.left - GAP - EDGE - room.left >= card.width) return { left: line.left - GAP - card.width, top, maxHeight: tall };
  if (Math.max(below, above) < Math.min(READABLE, tall)) return { left, top: room.top + EDGE, maxHeight: tall };
  if (below >= above) return { left, top: line.bottom + GAP, maxHeight: below };
  return { left, top: room.top + EDGE, maxHeight: above };
}

/**
 * Places for the status of a field, the best first: above or under its corners, beside it, then the corners of the room.
 * Above comes first: under a field, pages write counts, errors and "Draft saved" when it is too late to make room.
 */
export function statusPlaces(field: Box, size: Size, room: Box): Place[] {
  const right = field.right - size.width;
  const middle = (field.left + right) / 2;
  const below = field.bottom + 4;
  const above = field.top - size.height - 4;
  const low = field.bottom - size.height;
  const end = { left: room.right - size.width - 4, top: room.bottom - size.height - 4 };
  const start = { left: room.left + 4, top: room.top + 4 };
  const places = [
    { left: right, top: above },
    { left: right, top: below },
    { left: field.left, top: below },
    { left: middle, top: below },
    { left: middle, top: above },
    { left: field.left, top: above },
    { left: field.right + 4, top: low },
    { left: field.left - size.width - 4, top: low },
    end,
    { left: start.left, top: end.top },
    { left: end.left, top: start.top },
    start,
  ];
  return places.filter(
    ({ left, top }) => left >= room.left && top >= room.top && left + size.width <= room.right && top + size.height <= room.bottom,
  );
}

/**
 * Where a panel docks, and how wide: as wide as it likes to be on the side where that covers nothing of the field, the
 * right one first; else as narrow as it may be, on the side where it covers less.
 */
export function dock(field: Box, width: { first: number; min: number }, window: Size): { side: 'left' | 'right'; width: number } {
  const free = { right: window.width - field.right, left: field.left };
  const side = free.right >= width.first || free.right >= free.left ? 'right' : 'left';
  return { side, width: clamp(free[side], width.min, width.first) };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
