import { useMemo } from 'react';
import type { ChosenPeriod } from '#pathway/governance/period.ts';
import { sharedThemesUpTo } from '#pathway/measures/learning.ts';
import type { Look } from '#pathway/measures/look.ts';
import { THEMES } from '#pathway/steps/learning.ts';
import { BehindFigure } from './BehindFigure.tsx';

/** Themes that learning reviews share, up to the month in which the period ends. */
export function SharedThemes({ look, period }: { look: Look; period: ChosenPeriod }) {
  const shared = useMemo(() => [...sharedThemesUpTo(look, period.to)], [look, period]);
  const month = period.to.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
  return (
    <section className="card stack" aria-labelledby="shared-title">
      <h2 id="shared-title">Themes in two or more concerns</h2>
      <p className="quiet">From learning reviews (3.5) of the twelve months up to {month}, where one of them was written in {month}. Each asks for improvement of the whole service.</p>
      {shared.length ? (
        <ul className="with-behind">
          {shared.map(([theme, concerns]) => {
            const words = THEMES[theme as keyof typeof THEMES];
            return (
              <li key={`${theme} ${month}`}>
                <p>
                  <strong>{words}</strong>: {concerns.length} concerns
                </p>
                <BehindFigure label={words} behind={[{ label: words, concerns }]} />
              </li>
            );
          })}
        </ul>
      ) : (
        <p>None in {month}.</p>
      )}
    </section>
  );
}
