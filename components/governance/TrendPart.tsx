import { useMemo } from 'react';
import type { ChosenPeriod } from '#pathway/governance/period.ts';
import { trends } from '#pathway/governance/trend.ts';
import type { Look } from '#pathway/measures/look.ts';
import { TrendPicture } from './TrendPicture.tsx';

/** Every measure over a period and the twelve before it. */
export function TrendPart({ look, period }: { look: Look; period: ChosenPeriod }) {
  const all = useMemo(() => trends(look, period), [look, period]);
  return (
    <div className="pictures">
      {all.map((trend) => (
        <section key={trend.id} className="card" aria-label={trend.title}>
          <TrendPicture trend={trend} />
        </section>
      ))}
    </div>
  );
}
