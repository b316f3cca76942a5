import type { Concern } from '#pathway/concern.ts';
import { missingForStabilised } from '#pathway/decide.ts';
import { offered } from '#pathway/offered.ts';
import type { ShortFormName, Target } from '#pathway/short-forms.ts';
import type { Who } from '#pathway/who.ts';
import type { Country } from '#time/holidays.ts';
import { Added } from '../form/fields/Added.tsx';
import { ELSEWHERE, guardedHere } from '../guard/here.ts';
import { Action } from '../ui/Action.tsx';
import type { Open, Work } from './work.ts';

interface MoreWorkProps {
  concern: Concern;
  who: Who;
  country: Country;
  now: Temporal.Instant;
  open: Open;
}

/** What else can be recorded of a concern, folded away below its clocks. */
export function MoreWork({ concern, who, country, now, open }: MoreWorkProps) {
  const opens = (words: string, work: Work) => (
    <li key={words}>
      <Action kind="plain" onPress={() => open(work)}>
        {words}
      </Action>
    </li>
  );
  const to = (form: ShortFormName, words: string, target: Target = { id: '' }) => opens(words, { concern: concern.id, form, target });
  const decided = concern.steps['1.4'].done;
  const ended = concern.state === 'concluded';
  return (
    <details>
      <summary>More for this concern</summary>
      <div className="stack">
        <ul className="more">
          {to('development', 'Record a development')}
          {to('agree action', 'Agree an action', { id: crypto.randomUUID() })}
          {to('escalate', 'Escalate')}
          {to('check chronology', 'Check the chronology')}
          {concern.people.length ? opens('Change the people in it', { concern: concern.id, form: 'people' }) : null}
          {decided ? opens('Decide the threshold again', { concern: concern.id, form: 'decide again', event: decided.event }) : null}
          {ended || concern.state === 'stabilised' ? to('reopen', 'Reopen the concern') : null}
          {ended || !guardedHere ? null : to('conclude', 'Conclude the concern')}
          {guardedHere ? to('in error', 'The whole concern was recorded in error', { id: concern.event, risky: true }) : null}
        </ul>
        {guardedHere ? null : <p className="quiet">{ELSEWHERE}</p>}
        <Stabilised concern={concern} who={who} now={now} open={open} />
        <h4 className="group">
          Beside the steps <Added />
        </h4>
        <ul className="more">
          {offered(concern, country).map(({ task, title, person, done }, index) => {
            const words = person ? `${title} (${person})` : title;
            return done ? (
              <li key={words} className="quiet">
                {words}: {done.outcome === 'done' ? 'done' : 'not needed'}. {done.text}
              </li>
            ) : (
              to('added task', words, { id: `${task}/${index}`, task, person })
            );
          })}
        </ul>
      </div>
    </details>
  );
}

/** Both leads sign, each at their own desk; what is missing before that is said. */
function Stabilised({ concern, who, now, open }: Omit<MoreWorkProps, 'country'>) {
  if (concern.state !== 'live') return null;
  const missing = missingForStabilised(concern, now);
  const maySign = (who.role === 'Registered Manager' || who.role === 'Designated Safeguarding Lead') && !concern.signed.includes(who.role);
  return (
    <>
      <h4 className="group">Stable?</h4>
      <p className="quiet">{missing.length ? `Not yet. Missing: ${missing.join('; ')}.` : `Signed by: ${concern.signed.join(', ') || 'nobody yet'}.`}</p>
      {maySign && guardedHere && !missing.length ? (
        <div>
          <Action onPress={() => open({ concern: concern.id, form: 'sign stabilised', target: { id: who.role } })}>Sign that it is stable</Action>
        </div>
      ) : null}
    </>
  );
}
