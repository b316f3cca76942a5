import { useMemo } from 'react';
import type { Trend } from '#pathway/governance/trend.ts';
import { Picture } from '../picture/Picture.tsx';
import { addressOf } from './address.ts';
import { drawBars, PAINTS } from './draw-bars.ts';

/** One measure over thirteen periods: a bar each, its parts told apart by their pattern, its figure beside it. */
export function TrendPicture({ trend }: { trend: Trend }) {
  const draw = useMemo(() => drawBars(trend.points.map(({ label, parts, shown }) => ({ label, parts: parts.map(({ length }) => length), shown }))), [trend]);
  const paints = PAINTS[trend.parts.length] ?? [];
  return (
    <Picture
      finding={trend.finding}
      draw={draw}
      table={trend.table}
      keys={trend.parts.length > 1 ? trend.parts.flatMap((label, index) => (paints[index] ? [{ paint: paints[index], label }] : [])) : []}
      rowAddress={(row) => {
        const point = trend.points[row];
        return point ? addressOf({ part: 'glance', kind: point.period.kind, day: point.period.from.toString() }) : null;
      }}
    />
  );
}
