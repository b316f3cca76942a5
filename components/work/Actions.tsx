import type { Concern } from '#pathway/concern.ts';
import { ukTimeInFull } from '#time/words.ts';
import { Action } from '../ui/Action.tsx';
import type { Open } from './work.ts';

/** The actions that were agreed: open ones first, each with the way to end it. */
export function Actions({ concern, now, open }: { concern: Concern; now: Temporal.Instant; open: Open }) {
  const { actions } = concern;
  if (!actions.length) return null;
  const isOpen = ({ completed, cancelled }: (typeof actions)[number]) => !completed && !cancelled;
  return (
    <section className="stack" aria-label="Actions">
      <h4 className="group">Actions</h4>
      <ul className="stack">
        {actions
          .toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)))
          .map((action) => (
            <li key={action.id} className={isOpen(action) && isOver(action.due, now) ? 'step late' : 'step'}>
              <p>{action.text}</p>
              <p className="quiet">
                {action.owner} · {stands(action, now)}
              </p>
              {isOpen(action) ? (
                <div className="row">
                  <Action aria-label={`Done: ${action.text}`} onPress={() => open({ concern: concern.id, form: 'complete action', target: { id: action.id } })}>
                    Done
                  </Action>
                  <Action kind="plain" aria-label={`Cancel: ${action.text}`} onPress={() => open({ concern: concern.id, form: 'cancel action', target: { id: action.id } })}>
                    Cancel
                  </Action>
                </div>
              ) : null}
            </li>
          ))}
      </ul>
    </section>
  );
}

const isOver = (due: string, now: Temporal.Instant): boolean => Temporal.Instant.compare(Temporal.Instant.from(due), now) < 0;

function stands({ due, completed, cancelled }: Concern['actions'][number], now: Temporal.Instant): string {
  if (completed) return `Done: ${completed.text}`;
  if (cancelled) return `Cancelled: ${cancelled.reason}`;
  return `${isOver(due, now) ? 'Overdue, was due' : 'Due'} ${ukTimeInFull(Temporal.Instant.from(due), now)}`;
}
