import { PART_OF_DAY, PARTS_OF_DAY } from '#pathway/patterns/parts-of-day.ts';
import type { Cell } from '#pathway/patterns/places-and-times.ts';
import type { Draw } from '../picture/draw.ts';

/** So many places are drawn: more would be a wall. */
export const MOST_PLACES = 12;
const NARROW = 560;

/** Places down, parts of the day across, the number in each; what stands out is hatched and framed. */
export function drawPlaces(cells: readonly Cell[], places: readonly string[]): Draw {
  const drawn = places.slice(0, MOST_PLACES);
  const own = cells.filter(({ place }) => drawn.includes(place)).map((cell) => ({ ...cell, time: PART_OF_DAY[cell.part].label }));
  const some = own.filter(({ happened }) => happened > 0);
  return ({ Plot, width, paint }) => {
    const narrow = width < NARROW;
    const at = { x: 'time', y: 'place' } as const;
    return {
      height: 34 * drawn.length + (narrow ? 84 : 44),
      marginLeft: narrow ? 96 : 130,
      marginTop: narrow ? 70 : 28,
      marginBottom: 8,
      marginRight: 2,
      x: { domain: PARTS_OF_DAY.map(({ label }) => label), axis: 'top', label: null, tickSize: 0, ...(narrow && { tickRotate: -60 }) },
      y: { domain: drawn, label: null, tickSize: 0, tickFormat: (place: string) => shortened(place, narrow ? 13 : 18) },
      marks: [
        Plot.cell(own, { ...at, fill: paint.empty, stroke: 'var(--hair)', inset: 1 }),
        Plot.cell(some, { ...at, fill: 'var(--accent)', fillOpacity: (cell: Cell) => 0.05 + 0.25 * Math.min(1, cell.happened / 12), inset: 1 }),
        Plot.cell(own.filter(({ standsOut }) => standsOut), { ...at, fill: paint.hatched, stroke: 'var(--ink)', strokeWidth: 2.5, inset: 2 }),
        // A number on a hatched ground stands on paper of its own.
        Plot.text(some, { ...at, text: (cell: Cell) => String(cell.happened), fontWeight: 600, stroke: 'var(--paper)', strokeWidth: 5, fill: 'var(--ink)' }),
      ],
    };
  };
}

const shortened = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words);
