import type { Event, EventOf } from '../events.ts';
import { compareTimes } from '../sequence.ts';
import { accept, type Asking, type Decision, refuse, samePerson } from './decision.ts';

/** Who looks at a concern again within the hour has looked at it once. */
export function view(events: readonly Event[], what: EventOf<'concern-viewed'>['what'], { by, now }: Asking): Decision {
  const since = now.subtract({ hours: 1 }).toString();
  const known = events.some((each) => each.what.kind === 'concern-viewed' && each.by !== null && samePerson(each.by, by) && compareTimes(each.recorded, since) > 0);
  return known ? refuse('This view is in the record already.') : accept(what);
}
