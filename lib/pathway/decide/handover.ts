import type { Event, EventOf } from '../events.ts';
import { handoversSigned } from '../handover.ts';
import { accept, type Asking, type Decision, refuse, samePerson } from './decision.ts';

/**
 * A handover is signed once by who goes and once by who comes, and these are two people.
 * @param events of no concern
 */
export function signHandover(events: readonly Event[], what: EventOf<'handover-signed'>['what'], { by }: Asking): Decision {
  const own = handoversSigned(events).filter((each) => each.what.at === what.at);
  const same = own.find((each) => each.what.as === what.as);
  if (same) return refuse(`${same.by?.name ?? 'Somebody'} has signed for the ${what.as} shift already.`);
  if (own.some((each) => each.by && samePerson(each.by, by))) return refuse('The same person can’t hand over and take over. Change who is at this desk, then sign.');
  return accept(what);
}
