import { useMemo } from 'react';
import { PART_OF_DAY, PARTS_OF_DAY } from '#pathway/patterns/parts-of-day.ts';
import type { Cell } from '#pathway/patterns/places-and-times.ts';
import { findingOf } from '#pathway/patterns/words.ts';
import { Picture } from '../picture/Picture.tsx';
import { drawPlaces, MOST_PLACES } from './draw-places.ts';

const KEYS = [{ paint: 'hatched', label: 'Stands out: more than this place and this time lead one to expect' }] as const;

/** Where and when it happens: a picture of places by parts of the day, and the same as a table. */
export function PlacesAndTimes({ cells }: { cells: readonly Cell[] }) {
  const places = useMemo(() => [...new Set(cells.map(({ place }) => place))], [cells]);
  const draw = useMemo(() => drawPlaces(cells, places), [cells, places]);
  const table = useMemo(
    () => ({
      id: 'places-and-times',
      caption: 'Incidents of the last twelve months by place and part of the day; what was stopped in time is in brackets',
      columns: [{ id: 'place', label: 'Place' }, ...PARTS_OF_DAY.map(({ id, label, hours }) => ({ id, label: `${label}, ${hours}` }))],
      rows: places.map((place) => [place, ...PARTS_OF_DAY.map(({ id }) => inCell(cells.find((cell) => cell.place === place && cell.part === id)))]),
    }),
    [cells, places],
  );
  return (
    <section className="card stack" aria-labelledby="places-title">
      <h2 id="places-title">Place and time of day</h2>
      {cells.length ? (
        <Picture finding={findingOf(cells)} draw={draw} table={table} keys={cells.some(({ standsOut }) => standsOut) ? KEYS : []}>
          <p className="quiet">
            Each number is incidents. {PARTS_OF_DAY.map(({ id }) => `${PART_OF_DAY[id].label} ${PART_OF_DAY[id].hours}`).join(', ')}.{places.length > MOST_PLACES ? ` The ${MOST_PLACES} places with most; the others stand in the table.` : ''}
          </p>
        </Picture>
      ) : (
        <p>No incident with a place in the last twelve months.</p>
      )}
    </section>
  );
}

function inCell(cell: Cell | undefined): string | number {
  if (!cell) return 0;
  return cell.prevented ? `${cell.happened} (${cell.prevented})` : cell.happened;
}
