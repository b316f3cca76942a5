import type { Concern } from '#pathway/concern.ts';
import { dueSteps, isOpen } from '#pathway/due-steps.ts';
import { now } from '#settings/now.ts';
import { titleOf } from '../countdown/title.ts';
import { useCalendars } from '../settings/useCalendars.ts';
import { Action } from '../ui/Action.tsx';
import type { Open } from './work.ts';

/** Concluded concerns with nothing left to do, folded away, each with the way to reopen it. */
export function Ended({ concerns, open }: { concerns: readonly Concern[]; open: Open }) {
  const calendars = useCalendars();
  const ended = calendars ? concerns.filter((concern) => concern.state === 'concluded' && !dueSteps(concern, calendars, now()).some(isOpen)) : [];
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
