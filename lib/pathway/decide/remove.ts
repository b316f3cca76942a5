import type { Concern } from '../concern.ts';
import type { EventOf } from '../events.ts';
import { endedAt } from '../retention.ts';
import { accept, type Asking, type Decision, refuse } from './decision.ts';
import { secondProblem } from './correct.ts';

/** Removed for good: what has ended only, by two persons. Whether it was kept long enough the record itself looks at. */
export function remove(concern: Concern, what: EventOf<'concern-removed'>['what'], { by }: Asking): Decision {
  if (!endedAt(concern)) return refuse('This concern has not ended. Only what was concluded, or recorded in error, can be removed.');
  const problem = secondProblem(what.second, by, 'Name a second person who has reviewed it and agrees.');
  return problem ? refuse(problem) : accept(what);
}
