import { lookBack, repeatedThemes } from '#pathway/measures/repeated-themes.ts';
import { reviewOf, type Row } from '#pathway/row.ts';
import { THEMES } from '#pathway/steps/learning.ts';
import { ukDate } from '#time/zone.ts';
import { peopleWords } from '../concern/people-words.ts';

/** What learning reviews of this month share with others of the last twelve: each asks for planning for the whole service. */
export function Themes({ rows, now }: { rows: readonly Row[]; now: Temporal.Instant }) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shared = repeatedThemes(rows.flatMap(reviewOf), lookBack(ukDate(now)));
  return (
    <section className="card stack" aria-labelledby="themes-title">
      <h2 id="themes-title">Themes in two or more concerns</h2>
      <p className="quiet">From the learning reviews (step 3.5) of the last twelve months, where one of them was written this month. Take each to the monthly governance meeting: it asks for improvement of the whole service.</p>
      {shared.size ? (
        <dl className="facts-list">
          {[...shared].map(([theme, ids]) => (
            <div key={theme}>
              <dt>{THEMES[theme as keyof typeof THEMES]}</dt>
              <dd>
                <ul>
                  {ids.map((id) => {
                    const row = byId.get(id);
                    return row ? (
                      <li key={id}>
                        <a href={`#concern/${id}`}>{peopleWords(row.people.map(({ reference }) => reference), row.identified, now)}</a>
                      </li>
                    ) : null;
                  })}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>None this month.</p>
      )}
    </section>
  );
}
