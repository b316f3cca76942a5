import type { Concern } from '../concern.ts';
import type { EventOf } from '../events.ts';
import { accept, type Asking, type Decision, refuse, timeProblem } from './decision.ts';

/** A development has happened already: not in the future. An earlier one that was found later may be from before. */
export function develop(what: EventOf<'development'>['what'], { now }: Asking): Decision {
  const problem = timeProblem(what.occurred, now);
  return problem ? refuse(problem) : accept(what);
}

/** An action has a date that is still to come, and a name of its own. */
export function agreeAction({ actions }: Concern, what: EventOf<'action-agreed'>['what'], { now }: Asking): Decision {
  if (actions.some(({ id }) => id === what.action)) return refuse('This action has been agreed already.');
  if (Temporal.Instant.compare(Temporal.Instant.from(what.due), now) < 0) return refuse('The action’s date is over. Write a date that is still to come.');
  return accept(what);
}

/** An action ends once: completed, or cancelled with a reason. */
export function endAction({ actions }: Concern, what: EventOf<'action-completed' | 'action-cancelled'>['what']): Decision {
  const action = actions.find(({ id }) => id === what.action);
  if (!action) return refuse('This action is not in this concern.');
  if (action.completed) return refuse('This action is already complete.');
  if (action.cancelled) return refuse('This action was cancelled.');
  return accept(what);
}

/** Who was told, by whom, how and when: not later than now, not before staff knew. */
export function tellOf({ escalations, identified }: Concern, what: EventOf<'told'>['what'], { now }: Asking): Decision {
  if (!escalations.some(({ key }) => key === what.escalation)) return refuse('This escalation is not in this concern.');
  const problem = timeProblem(what.at, now, identified);
  return problem ? refuse(problem) : accept(what);
}
