import { useMemo } from 'react';
import { glance } from '#pathway/governance/glance.ts';
import { type ChosenPeriod, periodWords } from '#pathway/governance/period.ts';
import { figuresTable } from '#pathway/governance/tables.ts';
import { nothingJudged } from '#pathway/measures/judged.ts';
import type { Look } from '#pathway/measures/look.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { DataTable } from '../picture/DataTable.tsx';
import { FigureCard } from './FigureCard.tsx';
import { SharedThemes } from './SharedThemes.tsx';

/** Every figure of one period, and the themes that learning reviews share. */
export function Glance({ look, period }: { look: Look; period: ChosenPeriod }) {
  const figures = useMemo(() => glance(look, withinDays(period), nothingJudged), [look, period]);
  return (
    <>
      <section className="stack" aria-labelledby="figures-title">
        <h2 id="figures-title">Figures of {periodWords(period)}</h2>
        <ul className="figures">
          {figures.map((figure) => (
            <FigureCard key={`${figure.id} ${period.from.toString()}`} figure={figure} />
          ))}
        </ul>
        <details className="picture-table">
          <summary>The figures as a table</summary>
          <DataTable table={figuresTable(figures, periodWords(period))} />
        </details>
      </section>
      <SharedThemes look={look} period={period} />
    </>
  );
}
