import { describe, expect, it } from 'vitest';
import { type Box, dock, placeCard, statusPlaces } from '#page/overlay/place.ts';
import * as fc from '../properties.ts';

const room: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the card', () => {
  it('stands below the line, or above it where there is no room', () => {
    expect(placeCard({ left: 50, top: 100, right: 120, bottom: 120 }, { width: 360, height: 300 }, room)).toMatchObject({ left: 50, top: 126 });
    expect(placeCard({ left: 900, top: 600, right: 950, bottom: 620 }, { width: 360, height: 300 }, room)).toMatchObject({ left: 632, top: 294 });
  });

  it('never leaves the window, and covers the line only where it could not be read beside it', () => {
    const line = fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 20, max: 660 }), width: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(line, fc.integer({ min: 60, max: 900 }), fc.integer({ min: 320, max: 1600 }), fc.integer({ min: 256, max: 900 }), (at, high, wide, tall) => {
        const marked = { left: Math.min(at.left, wide - 10), top: Math.min(at.top, tall - 30), right: Math.min(at.left + at.width, wide), bottom: Math.min(at.top, tall - 30) + 20 };
        const width = Math.min(360, wide - 16);
        const { left, top, maxHeight } = placeCard(marked, { width, height: high }, { left: 0, top: 0, right: wide, bottom: tall });
        const card = { left, top, right: left + width, bottom: top + Math.min(high, Math.max(0, maxHeight)) };
        const beside = Math.max(marked.top, tall - marked.bottom) - 14;
        expect(beside >= 200 && overlaps(card, marked)).toBe(false);
        expect(card.bottom - card.top).toBeGreaterThanOrEqual(Math.min(high, 200, tall - 16));
        expect(card.left >= 0 && card.top >= 0 && card.right <= wide && card.bottom <= tall).toBe(true);
      }),
    );
  });
});

describe('the status', () => {
  it('is offered outside the field, inside the room', () => {
    const field = { left: 100, top: 100, right: 600, bottom: 300 };
    const places = statusPlaces(field, { width: 90, height: 30 }, room);
    expect(places[0]).toEqual({ left: 510, top: 66 });
    for (const { left, top } of places) expect(overlaps({ left, top, right: left + 90, bottom: top + 30 }, field)).toBe(false);
  });

  it('keeps out of the part that the panel has', () => {
    const field = { left: 500, top: 100, right: 990, bottom: 300 };
    for (const { left } of statusPlaces(field, { width: 90, height: 30 }, { ...room, right: 640 })) expect(left + 90).toBeLessThanOrEqual(640);
  });
});

describe('the panel', () => {
  const docked = (left: number, right: number) => dock({ left, top: 0, right, bottom: 100 }, { first: 360, min: 320 }, { width: 1000, height: 700 });

  it('docks right, and left only where it covers less of the field', () => {
    expect(docked(20, 600)).toEqual({ side: 'right', width: 360 });
    expect(docked(400, 980)).toEqual({ side: 'left', width: 360 });
    expect(docked(20, 980).side).toBe('right');
    expect(docked(200, 980).side).toBe('left');
  });

  it('makes itself narrower, down to what can still be read, rather than cover the field', () => {
    expect(docked(340, 980)).toEqual({ side: 'left', width: 340 });
    expect(docked(300, 980)).toEqual({ side: 'left', width: 320 });
    expect(docked(0, 1000)).toEqual({ side: 'right', width: 320 });
  });
});
