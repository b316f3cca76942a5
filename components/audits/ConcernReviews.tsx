import type { Row } from '#pathway/row.ts';
import { hasPassed } from '#pathway/standing.ts';
import { ukTimeInFull } from '#time/words.ts';
import { peopleWords } from '../concern/people-words.ts';

/** 72-hour and learning reviews that are open: they are written in their concern, where their figures are filled in. */
export function ConcernReviews({ rows, now }: { rows: readonly Row[]; now: Temporal.Instant }) {
  const open = rows
    .flatMap((row) => row.clocks.filter(({ id }) => id.startsWith('3.4/') || id === '3.5').map((clock) => ({ row, clock })))
    .sort((one, other) => Temporal.Instant.compare(one.clock.due, other.clock.due));
  return (
    <section className="card stack" aria-labelledby="reviews-title">
      <h2 id="reviews-title">72-hour and learning reviews of concerns</h2>
      <p className="quiet">Steps 3.4 and 3.5 are written in their concern.</p>
      {open.length ? (
        <ul className="stack tight">
          {open.map(({ row, clock }) => {
            const late = hasPassed(clock, now);
            const by = ukTimeInFull(clock.due, now);
            return (
              <li key={`${row.id} ${clock.id}`} className={late ? 'step late' : 'step'}>
                <p>
                  <a href={`#concern/${row.id}/steps`}>{peopleWords(row.people.map(({ reference }) => reference), row.identified, now)}</a>
                </p>
                <p>
                  {clock.step.id} {clock.title} · {late ? <strong>Overdue</strong> : null} {late ? `was due ${by}` : `due ${by}`} · {clock.role}
                </p>
              </li>
            );
          })}
        </ul>
      ) : (
        <p>None is open.</p>
      )}
    </section>
  );
}
