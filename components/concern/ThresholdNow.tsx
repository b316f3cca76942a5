import type { Concern } from '#pathway/concern.ts';
import { ukTimeLabel } from '#time/words.ts';
import { useDesk } from '../settings/useDesk.ts';
import { Action } from '../ui/Action.tsx';
import type { Open } from '../work/work.ts';
import { Do } from './Do.tsx';

const WORDS = { none: 'Not decided yet: step 1.4.', unknown: 'Not known yet: a decision is needed.', met: 'Met.', 'not-met': 'Not met.' } as const;

/** What was decided on the external threshold, and how the concern stands as a whole. */
export function ThresholdNow({ concern, now, open }: { concern: Concern; now: Temporal.Instant; open: Open }) {
  const { state, met, reason, review } = concern.threshold;
  const signer = useSigner(concern);
  const decided = concern.steps['1.4'].done;
  const label = (at: string) => ukTimeLabel(Temporal.Instant.from(at), now);
  return (
    <section className="card stack" aria-labelledby="threshold-title">
      <h2 id="threshold-title">Threshold and state</h2>
      <p>
        <strong>{WORDS[state]}</strong> {met ? `First recorded as met ${label(met)}.` : ''} {reason ? `${reason} ` : ''}
        {review ? `To be looked at again ${label(review)}.` : ''}
      </p>
      {decided ? (
        <div>
          <Action onPress={() => open({ concern: concern.id, form: 'decide again', event: decided.event })}>Decide the threshold again</Action>
        </div>
      ) : null}
      {concern.turns.length || concern.signed.length ? (
        <ul>
          {concern.turns.map((turn) => (
            <li key={turn.at}>
              {turn.state === 'live' ? 'Reopened' : turn.state === 'stabilised' ? 'Stabilised' : 'Concluded'} {label(turn.at)}: {turn.why}
            </li>
          ))}
          {concern.state === 'live' && concern.signed.length ? <li>Stabilised: signed by the {concern.signed.join(' and ')}</li> : null}
        </ul>
      ) : null}
      {signer ? <Do concern={concern} form="sign stabilised" target={{ id: signer }} /> : null}
      {concern.state === 'live' || concern.state === 'stabilised' ? <Do concern={concern} form="conclude" /> : null}
      {concern.state === 'stabilised' || concern.state === 'concluded' ? <Do concern={concern} form="reopen" /> : null}
      {concern.state === 'in-error' ? null : <Do concern={concern} form="in error" target={{ id: concern.event, risky: true }} words="The whole concern was recorded in error" />}
    </section>
  );
}

/** The role at this desk, where it is one of the two that sign a live concern as stabilised and has not signed yet. */
function useSigner({ state, signed }: Concern): string | null {
  const role = useDesk()?.role;
  if (state !== 'live' || (role !== 'Registered Manager' && role !== 'Designated Safeguarding Lead')) return null;
  return signed.includes(role) ? null : role;
}
