import { useState } from 'react';
import { LockButton } from '#components/lock/LockButton.tsx';
import { Action } from '#components/ui/Action.tsx';
import { ask } from '#messages/ask.ts';

/** In the page, with its note's ticket, or beside it, with the title of the note's page. */
export type PanelPlace = 'framed' | { beside: string | undefined; tabId: number | undefined };

/** The panel's top line: which note it speaks of where that is not plain to see, and the ways out of the page. */
export function PanelTop({ ticket, place }: { ticket: string | null; place: PanelPlace }) {
  const [refused, setRefused] = useState<string>();
  const move = async (into: string) => {
    const reply = await ask({ type: 'open-beside', ticket: into });
    setRefused(reply.ok ? undefined : reply.error);
  };
  const record = async (tabId: number | undefined) => {
    if (tabId === undefined) return;
    const reply = await ask({ type: 'record-note', tabId });
    setRefused(reply.ok ? undefined : reply.error);
  };

  return (
    <header className="panel-top">
      <h1 className="panel-name">Plainly</h1>
      <LockButton />
      {place === 'framed' && ticket ? (
        <>
          {import.meta.env.FIREFOX ? null : (
            <Action kind="plain" onPress={() => void move(ticket)}>
              Side panel
            </Action>
          )}
          <Action kind="plain" onPress={() => void ask({ type: 'close-panel', ticket })}>
            Close
          </Action>
        </>
      ) : null}
      {place === 'framed' ? null : <p className="quiet">{place.beside ? `Note on: ${place.beside}` : 'To record something, click into the note, then press here or on a mark.'}</p>}
      {place === 'framed' || place.tabId === undefined ? null : (
        <Action kind="plain" onPress={() => void record(place.tabId)}>
          Record what happened
        </Action>
      )}
      {refused ? (
        <p className="refused" role="alert">
          {refused}
        </p>
      ) : null}
    </header>
  );
}

