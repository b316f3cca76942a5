import { useState } from 'react';
import { type Alike, type Likeness, LIKENESSES } from '#pathway/patterns/alike.ts';
import { alikeWords } from '#pathway/patterns/words.ts';
import type { Row } from '#pathway/row.ts';
import { Action } from '../ui/Action.tsx';
import { Behind } from './Behind.tsx';

interface AlikeListProps {
  alike: readonly Alike[];
  names: ReadonlyMap<string, string>;
  rows: ReadonlyMap<string, Row>;
  now: Temporal.Instant;
}

/** What incidents of twelve months have in common, each opened down to its concerns. */
export function AlikeList(props: AlikeListProps) {
  return (
    <section className="card alike stack" aria-labelledby="alike-title">
      <h2 id="alike-title">What incidents have in common</h2>
      <p className="quiet">Two or more in twelve months. Most in the last 28 days first. Open one to see its concerns.</p>
      {(Object.keys(LIKENESSES) as Likeness[]).map((likeness) => (
        <OfOneKind key={likeness} likeness={likeness} {...props} />
      ))}
    </section>
  );
}

const AT_ONCE = 5;

function OfOneKind({ likeness, alike, names, rows, now }: AlikeListProps & { likeness: Likeness }) {
  const [most, setMost] = useState(AT_ONCE);
  const own = alike.filter((each) => each.likeness === likeness);
  return (
    <div className="stack tight">
      <h3>{LIKENESSES[likeness]}</h3>
      {own.length ? null : <p>None.</p>}
      {own.slice(0, most).map((each) => (
        <details key={each.about.join()}>
          <summary>
            {alikeWords(each, names)}: <span className="alike-counts">{countsWords(each)}</span>
          </summary>
          <Behind ids={each.concerns} rows={rows} now={now} />
        </details>
      ))}
      {own.length > most ? (
        <div>
          <Action kind="plain" aria-label={`Show all ${own.length}: ${LIKENESSES[likeness]}`} onPress={() => setMost(own.length)}>
            Show all {own.length}
          </Action>
        </div>
      ) : null}
    </div>
  );
}

/** Spans in which there was none are left out: the longest always stands. */
function countsWords({ happened, prevented }: Alike): string {
  const parts = [happened.h24 && `${happened.h24} in 24 hours`, happened.d7 && `${happened.d7} in 7 days`, happened.d28 && `${happened.d28} in 28 days`, `${happened.m12} in 12 months`];
  return `${parts.filter(Boolean).join(', ')}${prevented.m12 ? `; ${prevented.m12} stopped` : ''}`;
}
