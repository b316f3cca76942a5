import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { DISMISSAL_REASONS } from '#messages/guest-to-background.ts';
import type { Dismissal } from '#pathway/dismissals.ts';
import { readDismissals } from '#record/read.ts';
import { now } from '#settings/now.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';

const SHOWN = 20;

/** What was put aside as not about harm between adults: when, by whom, why; each taken back in one press. */
export function Dismissed() {
  const listed = useLiveQuery(readDismissals);
  const [all, setAll] = useState(false);
  const [undone, setUndone] = useState<Dismissal>();
  const [refusal, setRefusal] = useState<string>();
  if (!listed) return null;

  const undo = async (dismissal: Dismissal) => {
    const reply = await ask({ type: 'undo-dismissal', dismissal: dismissal.id });
    setUndone(reply.ok ? dismissal : undefined);
    setRefusal(reply.ok ? undefined : reply.error);
  };
  return (
    <section className="card stack loose" aria-labelledby="dismissed-title">
      <div className="stack">
        <h2 id="dismissed-title" tabIndex={-1}>
          Dismissed prompts
        </h2>
        <p>Words that somebody said are not about harm between adults. If that looks wrong now, undo it.</p>
      </div>
      {undone ? <Said key={undone.id}>Undone: “{undone.quote}” no longer counts as dismissed.</Said> : null}
      {refusal ? (
        <p className="refused" role="alert">
          {refusal}
        </p>
      ) : null}
      {listed.length ? (
        <ul className="stack">
          {listed.slice(0, all ? undefined : SHOWN).map((dismissal) => (
            <li key={dismissal.id} className="person beside">
              <div className="field">
                <p className="quote">{dismissal.quote}</p>
                <p>{reasonOf(dismissal)}</p>
                <p className="quiet">
                  {ukTimeLabel(Temporal.Instant.from(dismissal.at), now())} · {dismissal.by ? `${dismissal.by.name}, ${dismissal.by.role}` : 'nobody had said who was at this desk'}
                </p>
              </div>
              <Action aria-label={`Undo: ${dismissal.quote}`} onPress={() => undo(dismissal)}>
                Undo
              </Action>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">There are none.</p>
      )}
      {listed.length > SHOWN && !all ? <Action onPress={() => setAll(true)}>Show all {listed.length}</Action> : null}
    </section>
  );
}

/** In the words of the card. */
function reasonOf({ reason }: Dismissal): string {
  const words: Partial<Record<string, string>> = DISMISSAL_REASONS;
  return words[reason] ?? reason;
}
