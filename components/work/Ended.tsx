import type { Row } from '#pathway/row.ts';
import { now } from '#settings/now.ts';
import { titleOf } from '../countdown/title.ts';
import { Action } from '../ui/Action.tsx';
import type { Open } from './work.ts';

/** Concluded concerns with nothing left to do, folded away, each with the way to reopen it. */
export function Ended({ rows, open }: { rows: readonly Row[]; open: Open }) {
  const ended = rows.filter(({ state, clocks }) => state === 'concluded' && !clocks.length);
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
