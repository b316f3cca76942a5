import { useMemo } from 'react';
import type { Concern } from '#pathway/concern.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Do } from './Do.tsx';

/** Agreed actions: what is open first, by date; what was done or cancelled stays. */
export function Actions({ concern, now }: { concern: Concern; now: Temporal.Instant }) {
  const { actions } = concern;
  // A new action gets its name when the form is there: sent twice, it is still one.
  const next = useMemo(() => ({ id: `${actions.length}-${crypto.randomUUID()}` }), [actions.length]);
  const rank = ({ completed, cancelled }: (typeof actions)[number]): number => (completed || cancelled ? 1 : 0);
  const sorted = actions.toSorted((one, other) => rank(one) - rank(other) || Date.parse(one.due) - Date.parse(other.due));
  const label = (at: string) => ukTimeLabel(Temporal.Instant.from(at), now);
  return (
    <section className="card stack" aria-labelledby="actions-title">
      <h2 id="actions-title">Actions</h2>
      {sorted.length ? (
        <ul className="stack">
          {sorted.map(({ id, text, owner, due, completed, cancelled }) => {
            const open = !completed && !cancelled;
            const late = open && Temporal.Instant.compare(Temporal.Instant.from(due), now) < 0;
            return (
              <li key={id} className={`step stack tight ${open ? (late ? 'late' : '') : 'done'}`}>
                <p className="step-title">{text}</p>
                <p>
                  {owner} · {late ? <strong>Overdue</strong> : null} {late ? `was due ${label(due)}` : `by ${label(due)}`}
                </p>
                {completed ? (
                  <p>
                    ✓ Done {label(completed.recorded)}: {completed.text}
                  </p>
                ) : null}
                {cancelled ? (
                  <p>
                    Cancelled {label(cancelled.recorded)}: {cancelled.reason}
                  </p>
                ) : null}
                {open ? (
                  <div className="row">
                    <Do concern={concern} form="complete action" target={{ id }} words="Done" />
                    <Do concern={concern} form="cancel action" target={{ id }} words="Cancel" />
                  </div>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : (
        <p>None agreed.</p>
      )}
      <Do concern={concern} form="agree action" target={next} />
    </section>
  );
}
