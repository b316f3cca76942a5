import { useState } from 'react';
import { isUndecided, type Pattern } from '#pathway/patterns/patterns.ts';
import { aboutWords, KIND_WORDS } from '#pathway/patterns/words.ts';
import { count } from '#pathway/reminder-words.ts';
import type { Row } from '#pathway/row.ts';
import type { Who } from '#pathway/who.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';
import { Behind } from './Behind.tsx';
import { DecideForm } from './DecideForm.tsx';

interface PatternCardProps {
  pattern: Pattern;
  names: ReadonlyMap<string, string>;
  rows: ReadonlyMap<string, Row>;
  desk: Who | null;
  now: Temporal.Instant;
}

/** One proposed pattern: whom it is about, why it is proposed, what lies behind it, and what was decided. */
export function PatternCard({ pattern, names, rows, desk, now }: PatternCardProps) {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const { kind, facts, evidence, decision } = pattern;
  const title = aboutWords(pattern, names);
  const concerns = evidence.filter(({ what }) => what === 'concern').map(({ id }) => id);
  const aside = evidence.filter(({ what }) => what === 'dismissal');
  const said = sent !== null && decision !== null && decision.event !== sent;
  return (
    <li className={isUndecided(pattern) ? 'card pattern late stack tight' : 'card pattern stack tight'}>
      <div>
        <p className="quiet">{KIND_WORDS[kind]}</p>
        <h3>{title}</h3>
      </div>
      {said ? <Said>What you decided is recorded.</Said> : null}
      <Stands pattern={pattern} now={now} />
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <details>
        <summary>{count(concerns.length, 'concern behind it', 'concerns behind it')}</summary>
        <Behind ids={concerns} rows={rows} now={now} />
        {aside.map(({ id, at }) => (
          <p key={id} className="quiet">
            A mark was put aside {ukTimeLabel(at, now)}. It became no concern.
          </p>
        ))}
      </details>
      {open && desk && !said ? <DecideForm pattern={pattern} title={title} done={() => setSent(decision?.event ?? '')} close={() => setOpen(false)} /> : null}
      {!open || said ? (
        <div className="do">
          <Action
            aria-label={`${decision ? 'Decide again' : 'Decide'}: ${KIND_WORDS[kind]}, ${title}`}
            onPress={() => {
              setSent(null);
              setOpen(true);
            }}
          >
            {decision ? 'Decide again' : 'Decide'}
          </Action>
        </div>
      ) : null}
      {open && !desk ? <p className="refused">Say who is at this desk first: at the top of this page.</p> : null}
    </li>
  );
}

function Stands({ pattern: { decision, fresh }, now }: { pattern: Pattern; now: Temporal.Instant }) {
  if (!decision) return <p className="late-words">Not decided yet.</p>;
  const { agreed, by, at, reason } = decision;
  return (
    <>
      <p>
        <strong>{agreed ? 'Decided: it is one.' : 'Decided: it is none.'}</strong> {by ? `${by.name}, ${by.role}, ` : ''}
        {ukTimeLabel(Temporal.Instant.from(at), now)}: {reason}
      </p>
      {fresh.length ? <p className="late-words">{count(fresh.length, 'new sign', 'new signs')} since then. Look at it again.</p> : null}
    </>
  );
}
