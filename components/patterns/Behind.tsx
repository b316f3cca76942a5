import type { Row } from '#pathway/row.ts';
import { ukTimeLabel } from '#time/words.ts';
import { peopleWords } from '../concern/people-words.ts';
import { STATE_WORDS } from '../concern/state-words.ts';

interface BehindProps {
  /** of concerns, newest first */
  ids: readonly string[];
  rows: ReadonlyMap<string, Row>;
  now: Temporal.Instant;
}

/** The concerns behind a figure, each with its link. */
export function Behind({ ids, rows, now }: BehindProps) {
  return (
    <ul className="stack tight">
      {ids.map((id) => {
        const row = rows.get(id);
        if (!row) return null;
        return (
          <li key={id}>
            <a href={`#concern/${id}`}>{peopleWords(row.people.map(({ reference }) => reference), row.identified, now)}</a>
            <span className="quiet">
              {' '}
              · {ukTimeLabel(Temporal.Instant.from(row.identified), now)}
              {row.place ? ` · ${row.place}` : ''} · {STATE_WORDS[row.state]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
