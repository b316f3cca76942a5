import type { Concern } from '#pathway/concern.ts';
import { type Escalation, TRIGGERS } from '#pathway/concern/escalations.ts';
import { ukTimeInFull } from '#time/words.ts';
import { titleOf } from '../countdown/title.ts';
import { Sign } from '../countdown/Sign.tsx';
import { OnCall } from '../settings/OnCall.tsx';
import { Action } from '../ui/Action.tsx';
import { listed } from '../ui/listed.ts';
import type { Open } from './work.ts';

/** What has to be told and has not been, on top of everything: red until somebody records who was told, by whom, how and when. */
export function Escalations({ concerns, now, open }: { concerns: readonly Concern[]; now: Temporal.Instant; open: Open }) {
  const red = concerns.filter(({ state }) => state !== 'in-error').flatMap((concern) => concern.escalations.filter(({ told }) => !told.length).map((escalation) => ({ concern, escalation })));
  if (!red.length) return null;
  const roles = [...new Set(red.flatMap(({ escalation }) => escalation.to))];
  return (
    <section className="escalations stack" aria-labelledby="escalations-title">
      <h2 id="escalations-title">Tell somebody now</h2>
      <p>
        <strong>Plainly has told nobody.</strong> Each of these stays red until you record who was told.
      </p>
      <ul className="stack">
        {red.map(({ concern, escalation }) => (
          <li key={`${concern.id} ${escalation.key}`}>
            <Red concern={concern} escalation={escalation} now={now} open={open} />
          </li>
        ))}
      </ul>
      <OnCall roles={roles} />
    </section>
  );
}

function Red({ concern, escalation, now, open }: { concern: Concern; escalation: Escalation; now: Temporal.Instant; open: Open }) {
  const { key, trigger, to, facts, fired } = escalation;
  return (
    <article className="step late stack">
      <h3 className="step-clock">
        <Sign state="late" />
        <span>{TRIGGERS[trigger]}</span>
      </h3>
      <p>
        {titleOf(concern, now)} · since {ukTimeInFull(Temporal.Instant.from(fired), now)}
      </p>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>
        Tell: <strong>{listed(to)}</strong>
      </p>
      <div>
        <Action onPress={() => open({ concern: concern.id, form: 'told', target: { id: key } })}>Record who was told</Action>
      </div>
    </article>
  );
}
