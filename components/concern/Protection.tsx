import type { Concern } from '#pathway/concern.ts';
import { answered } from '#pathway/documents/answered.ts';
import { STEP } from '#pathway/steps.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Do } from './Do.tsx';

/** The protection plan, and whether it was found in place. */
export function Protection({ concern, now }: { concern: Concern; now: Temporal.Instant }) {
  const plan = concern.steps['2.1'].done;
  const last = concern.controls.at(-1);
  return (
    <section className="card stack" aria-labelledby="plan-title">
      <h2 id="plan-title">Protection plan</h2>
      {plan ? (
        <>
          <dl className="facts-list">
            {answered(STEP['2.1'], plan.record, now).map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {last ? (
            <p className={last.inPlace ? 'said' : 'refused'}>
              <strong>{last.inPlace ? 'In place' : 'Not in place'}</strong>
              {last.missing ? `: ${last.missing}` : ''}. Checked {ukTimeLabel(Temporal.Instant.from(last.recorded), now)}
              {last.by ? ` by ${last.by.name}` : ''}.
            </p>
          ) : (
            <p className="refused">Nobody has checked yet that it is in place.</p>
          )}
          <Do concern={concern} form="check plan" />
        </>
      ) : (
        <p>There is no plan yet: step 2.1.</p>
      )}
    </section>
  );
}
