import { ukTimeLabel } from '#time/words.ts';
import type { Concern } from '../concern.ts';
import { earlierSigns } from '../earlier-signs.ts';
import type { Event, EventOf } from '../events.ts';
import { accept, type Decision, refuse } from './decision.ts';

/**
 * A sign is earlier than the moment at which staff became aware: what is later is a development. One note is one sign.
 * @param events of the concern
 */
export function linkSign({ identified, state }: Concern, events: readonly Event[], what: EventOf<'earlier-sign-linked'>['what']): Decision {
  if (state === 'in-error') return refuse('This concern was recorded in error. Choose another one.');
  const [at, aware] = [Temporal.Instant.from(what.at), Temporal.Instant.from(identified)];
  if (Temporal.Instant.compare(at, aware) >= 0) {
    return refuse(`Staff became aware ${ukTimeLabel(aware, aware)}. A note from ${ukTimeLabel(at, aware)} is not earlier than that. Choose another concern, or record it there as a development.`);
  }
  const same = earlierSigns(events).some((sign) => sign.quote === what.quote && Temporal.Instant.compare(Temporal.Instant.from(sign.at), at) === 0);
  return same ? refuse('This note is linked to this concern already. There is nothing more to do.') : accept(what);
}
