import { useId } from 'react';
import { Button } from 'react-aria-components';
import { Action } from '../ui/Action.tsx';
import { dayWords } from './day-words.ts';
import { FoundEntry } from './FoundEntry.tsx';
import { notesWords } from './notes-words.ts';
import { lookBack } from './session.ts';
import { useAnswer } from './useAnswer.ts';
import { AT_ONCE, listView, type View } from './view.ts';
import type { Counts, GroupLine } from './worker/protocol.ts';

interface FoundGroupProps {
  group: GroupLine;
  view: View;
  counts: Counts;
  /** how many of its notes are shown; undefined while it is folded */
  most: number | undefined;
}

/** A group: what its notes share, how many they are, and behind a press the notes. */
export function FoundGroup({ group, view, counts, most }: FoundGroupProps) {
  const { key, label, count: all, newest } = group;
  const id = useId();
  return (
    <li className="found-group">
      <h3>
        <Button className="group-head" aria-expanded={most !== undefined} {...(most === undefined ? {} : { 'aria-controls': id })} onPress={() => listView.fold(key, most === undefined)}>
          <span className="group-name">{label}</span>
          <span className="quiet">
            {notesWords(all)}
            {newest ? ` · newest ${dayWords(newest)}` : ''}
          </span>
        </Button>
      </h3>
      {most === undefined ? null : <Inside id={id} group={group} view={view} counts={counts} most={most} />}
    </li>
  );
}

function Inside({ id, group: { key, count: all }, view: { by, state, chosen }, counts, most }: FoundGroupProps & { id: string; most: number }) {
  const answer = useAnswer({ type: 'inside', by, state, key, most }, counts);
  const chooseAll = async () => {
    const ids = await lookBack.line.ask({ type: 'ids', by, state, key });
    if (ids.ok) listView.choose(ids.answer, true);
  };
  return (
    <div id={id} className="stack inside">
      {state !== 'confirmed' && all > 1 ? (
        <div>
          <Action kind="plain" onPress={() => void chooseAll()}>
            Choose all {all.toLocaleString('en-GB')}
          </Action>
        </div>
      ) : null}
      <ul className="rows">
        {answer?.found.map((found) => (
          <FoundEntry key={found.id} found={found} isChosen={chosen.has(found.id)} choose={state === 'confirmed' ? null : (is) => listView.choose([found.id], is)} />
        ))}
      </ul>
      {answer && answer.all > answer.found.length ? (
        <div>
          <Action onPress={() => listView.more(key)}>Show {Math.min(AT_ONCE, answer.all - answer.found.length)} more notes</Action>
        </div>
      ) : null}
    </div>
  );
}
