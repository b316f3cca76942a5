import { Action } from '../ui/Action.tsx';
import type { Done } from './FoundRoom.tsx';
import { notesWords } from './notes-words.ts';
import { lookBack } from './session.ts';
import { listView } from './view.ts';
import type { State } from './worker/protocol.ts';

interface ChosenBarProps {
  ids: readonly number[];
  state: State;
  open: (what: 'confirm' | 'set aside') => void;
  back: (done: Done) => void;
}

/** What can be done with the notes that are chosen; it stays in sight while the list is scrolled. */
export function ChosenBar({ ids, state, open, back }: ChosenBarProps) {
  if (!ids.length) return null;
  const putBack = async () => {
    await lookBack.settle(ids, 'open');
    listView.choose(ids, false);
    back({ words: `${notesWords(ids.length)} put back.`, concern: null });
  };
  return (
    <section className="chosen-bar" aria-label="Chosen notes">
      <p>
        <strong>{notesWords(ids.length)}</strong> chosen
      </p>
      {state === 'open' ? (
        <>
          <Action kind="primary" onPress={() => open('confirm')}>
            Confirm as an earlier sign
          </Action>
          <Action onPress={() => open('set aside')}>Set aside</Action>
        </>
      ) : (
        <Action kind="primary" onPress={() => void putBack()}>
          Put back
        </Action>
      )}
      <Action kind="plain" onPress={() => listView.choose(ids, false)}>
        Choose none
      </Action>
    </section>
  );
}
