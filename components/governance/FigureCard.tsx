import type { Figure } from '#pathway/governance/figure.ts';
import { BehindFigure } from './BehindFigure.tsx';

/** One figure of a period: what it is, what it says, what stands beside it, what it asks for, and what is behind it. */
export function FigureCard({ figure: { label, shown, beside, asks, behind } }: { figure: Figure }) {
  return (
    <li className={asks ? 'figure late' : 'figure'}>
      <h3 className="figure-label">{label}</h3>
      <div className="figure-shown">{shown}</div>
      {beside ? <p className="quiet">{beside}</p> : null}
      {asks ? <p className="late-words">{asks}</p> : null}
      <BehindFigure label={label} behind={behind} />
    </li>
  );
}
