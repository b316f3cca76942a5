import { useMemo, useState } from 'react';
import { type ChosenPeriod, periodWords } from '#pathway/governance/period.ts';
import { BAND_WORDS, type BandName, spanWords, stepTimes, timesFinding, timesTable } from '#pathway/governance/step-times.ts';
import type { Look } from '#pathway/measures/look.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { Picture } from '../picture/Picture.tsx';
import { Picked } from '../ui/Picked.tsx';
import { BehindFigure } from './BehindFigure.tsx';
import { drawTimes } from './draw-times.ts';

const BANDS = (Object.keys(BAND_WORDS) as BandName[]).map((value) => ({ value, label: BAND_WORDS[value] }));

/** How long each step took, by the part of the week in which staff became aware. */
export function TimesPart({ look, period }: { look: Look; period: ChosenPeriod }) {
  const [band, setBand] = useState<BandName>('all');
  const times = useMemo(() => stepTimes(look, withinDays(period)), [look, period]);
  const shown = times[band];
  const draw = useMemo(() => drawTimes(shown), [shown]);
  const words = `${periodWords(period)}`;
  return (
    <section className="card stack" aria-labelledby="times-title">
      <h2 id="times-title">From identified to each step, concerns of {words}</h2>
      <div className="no-print">
        <Picked id="times-band" name="band" label="Staff became aware" options={BANDS} value={band} onChange={setBand} />
      </div>
      <Picture finding={timesFinding(shown)} draw={draw} table={timesTable(times, words)}>
        <p className="quiet">{BAND_WORDS[band]}: {shown[0]?.of ?? 0} concerns. The disc is the median, the bar at the end the 90th centile; both are in words beside the line.</p>
      </Picture>
      <ul className="with-behind">
        {shown.map(({ step, title, completed, of, median, ninetieth, behind }) => (
          <li key={`${step} ${band} ${words}`}>
            <p>
              <strong>
                {step} {title}
              </strong>
              : {completed} of {of} completed{median === null ? '' : `, median ${spanWords(median)}, 90th centile ${spanWords(ninetieth)}`}
            </p>
            <BehindFigure label={`${step} ${title}`} behind={[{ label: 'Slowest first', concerns: behind.toSorted((one, other) => other.minutes - one.minutes).map(({ concern }) => concern) }]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
