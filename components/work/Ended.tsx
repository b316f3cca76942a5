import type { Concern } from '#pathway/concern.ts';
import { now } from '#settings/now.ts';
import { titleOf } from '../countdown/title.ts';
import { Action } from '../ui/Action.tsx';
import type { Open } from './work.ts';

/** Concerns that were concluded, folded away, each with the way to reopen it. */
export function Ended({ concerns, open }: { concerns: readonly Concern[]; open: Open }) {
  const ended = concerns.filter(({ state }) => state === 'concluded');
  if (!ended.length) return null;
  return (
    <details>
      <summary>Concluded ({ended.length})</summary>
      <ul className="stack">
        {ended.map((concern) => (
          <li key={concern.id} className="beside">
            <span>{titleOf(concern, now())}</span>
            <Action aria-label={`Reopen: ${titleOf(concern, now())}`} onPress={() => open({ concern: concern.id, form: 'reopen', target: { id: '' } })}>
              Reopen
            </Action>
          </li>
        ))}
      </ul>
    </details>
  );
}
