import { type Grouping, GROUPINGS } from '#look-back/groups.ts';
import { Action } from '../ui/Action.tsx';
import { Picked } from '../ui/Picked.tsx';
import { FoundGroup } from './FoundGroup.tsx';
import { plain } from './notes-words.ts';
import { useAnswer } from './useAnswer.ts';
import { AT_ONCE, listView, type View } from './view.ts';
import type { Counts, State } from './worker/protocol.ts';

const BY = (Object.keys(GROUPINGS) as Grouping[]).map((value) => ({ value, label: GROUPINGS[value] }));
const STATES: { value: State; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'set-aside', label: 'Set aside' },
];
const NONE: Record<State, string> = { open: 'There is nothing left to look at.', confirmed: 'Nothing is confirmed yet.', 'set-aside': 'Nothing is set aside.' };

/** Groups of notes, a page at a time: ten thousand of them are never on the screen at once. */
export function FoundList({ view, counts }: { view: View; counts: Counts }) {
  const { by, state, most, open } = view;
  const answer = useAnswer({ type: 'groups', by, state, most }, counts);
  return (
    <section className="stack" aria-label="Notes to look at">
      <div className="card filters">
        <Picked id="found-by" name="by" label="Group by" options={BY} value={by} onChange={(next) => listView.group(next)} />
        <Picked id="found-state" name="state" label="Show" options={STATES} value={state} onChange={(next) => listView.show(next)} />
      </div>
      {answer ? (
        <>
          <p role="status" className="quiet">
            {answer.all ? (by === 'all' ? '' : `${plain(answer.all)} ${answer.all === 1 ? 'group' : 'groups'}, the largest first; in each the newest note first`) : NONE[state]}
          </p>
          <ul className="rows">
            {answer.groups.map((group) => (
              <FoundGroup key={`${state} ${group.key}`} group={group} view={view} counts={counts} most={open.get(group.key)} />
            ))}
          </ul>
          {answer.all > answer.groups.length ? (
            <div>
              <Action onPress={() => listView.moreGroups()}>Show {Math.min(AT_ONCE, answer.all - answer.groups.length)} more groups</Action>
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
