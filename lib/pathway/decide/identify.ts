import { ukTimeLabel } from '#time/words.ts';
import type { Origin } from '../events.ts';
import { accept, type Decision, refuse } from './decision.ts';

/**
 * Staff became aware. The clock can't start in the future: nobody knows of a thing later than now.
 * @param now the moment at which it is written down
 */
export function identify(identified: string, origin: Origin | null, now: Temporal.Instant): Decision {
  const at = Temporal.Instant.from(identified);
  if (Temporal.Instant.compare(at, now) > 0) {
    return refuse(`You wrote ${ukTimeLabel(at, now)}, and it is ${ukTimeLabel(now, now)} now. Write when staff first knew: now, or earlier.`);
  }
  return accept({ kind: 'concern-identified', identified: at.toString(), origin });
}
