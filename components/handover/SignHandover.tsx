import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import type { Handover, Signed } from '#pathway/handover.ts';
import { SERVICE } from '#pathway/service-audits.ts';
import type { Who } from '#pathway/who.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Action } from '../ui/Action.tsx';
import { Written } from '../ui/Written.tsx';

interface SignHandoverProps {
  list: Handover;
  signed: readonly Signed[];
  desk: Who | null;
  now: Temporal.Instant;
}

const SIDES = { outgoing: 'Sign as outgoing', incoming: 'Sign as incoming' } as const;

/** Who goes and who comes sign one after the other at this desk, each under their own name. */
export function SignHandover({ list, signed, desk, now }: SignHandoverProps) {
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState<string>();
  const at = list.shift.close.toString();
  const own = signed.filter(({ what }) => what.at === at);
  const sign = async (as: keyof typeof SIDES) => {
    const listed = [...[...list.overdue, ...list.before].map(({ concern, due }) => `${concern.id} ${due.id}`), ...list.service.map(({ id }) => `${SERVICE} ${id}`)];
    const what = { kind: 'handover-signed' as const, as, shift: list.shift.name, at, listed, ...(note.trim() && { note: note.trim() }) };
    const reply = await ask({ type: 'record', concern: null, what });
    setRefused(reply.ok ? undefined : reply.error);
    if (reply.ok) setNote('');
  };
  return (
    <section className="card stack" aria-labelledby="sign-title">
      <h2 id="sign-title">Signatures</h2>
      <div role="status">
        <ul>
        {(Object.keys(SIDES) as (keyof typeof SIDES)[]).map((as) => {
          const found = own.find(({ what }) => what.as === as);
          return (
            <li key={as}>
              {as === 'outgoing' ? 'Outgoing' : 'Incoming'}:{' '}
              {found?.by ? (
                <>
                  <strong>
                    {found.by.name}, {found.by.role}
                  </strong>
                  , {ukTimeLabel(Temporal.Instant.from(found.recorded), now)}
                  {found.what.note ? `. ${found.what.note}` : ''}
                </>
              ) : (
                'not signed yet'
              )}
            </li>
          );
        })}
        </ul>
      </div>
      {refused ? (
        <p className="refused" role="alert">
          {refused}
        </p>
      ) : null}
      <div className="stack no-print">
        <Written id="handover-note" name="note" label="Note for the handover (you may leave it empty)" value={note} onChange={setNote} lines={2} />
        <p className="quiet">{desk ? `You sign as ${desk.name}, ${desk.role}. For the other signature, change who is at this desk on top.` : 'Say who is at this desk first, on top.'}</p>
        <div className="row">
          {(Object.keys(SIDES) as (keyof typeof SIDES)[])
            .filter((as) => !own.some(({ what }) => what.as === as))
            .map((as) => (
              <Action key={as} kind={as === 'outgoing' ? 'primary' : 'second'} isDisabled={!desk} onPress={() => void sign(as)}>
                {SIDES[as]}
              </Action>
            ))}
        </div>
      </div>
    </section>
  );
}
