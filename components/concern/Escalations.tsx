import type { Concern } from '#pathway/concern.ts';
import { TRIGGERS } from '#pathway/concern/escalations.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Do } from './Do.tsx';
import { OnCall } from '../settings/OnCall.tsx';
import { listed } from '../ui/listed.ts';

/** Who has to be told and who was: red until somebody records it. Who is on call stands beside what is still red. */
export function Escalations({ concern, now }: { concern: Concern; now: Temporal.Instant }) {
  const label = (at: string) => ukTimeLabel(Temporal.Instant.from(at), now);
  return (
    <section className="card stack" aria-labelledby="escalations-title">
      <h2 id="escalations-title">Escalations</h2>
      {concern.escalations.length ? (
        <ul className="stack">
          {concern.escalations.map(({ key, trigger, to, fired, facts, told }) => (
            <li key={key} className={told.length ? 'step done stack tight' : 'step late stack tight'}>
              <p className="step-title">{TRIGGERS[trigger]}</p>
              <p>
                {facts.join(' ')} Tell: {listed(to)}. Since {label(fired)}.
              </p>
              {told.map(({ event, who, toldBy, how, at }) => (
                <p key={event}>
                  ✓ {who} was told by {toldBy}, {how}, {label(at)}.
                </p>
              ))}
              {told.length ? null : <p className="late-words">Nobody has been recorded as told. Plainly tells nobody.</p>}
              <Do concern={concern} form="told" target={{ id: key }} words={told.length ? 'Somebody else was told' : 'Record who was told'} />
            </li>
          ))}
        </ul>
      ) : (
        <p>None.</p>
      )}
      {concern.escalations.some(({ told }) => !told.length) ? <OnCall /> : null}
      <Do concern={concern} form="escalate" />
    </section>
  );
}
