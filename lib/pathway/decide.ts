import { ukTimeLabel } from '#time/words.ts';
import type { Concern } from './concern.ts';
import type { Happening, Origin } from './events.ts';
import type { FirstRecord } from './first-record.ts';

/** What a command leads to: events to record, or the sentence that says why not and what to do. */
export type Decision = { ok: true; what: Happening } | { ok: false; error: string };

const refuse = (error: string): Decision => ({ ok: false, error });

/**
 * Staff became aware. The clock can't start in the future: nobody knows of a thing later than now.
 * @param now the moment at which it is written down
 */
export function identify(identified: string, origin: Origin | null, now: Temporal.Instant): Decision {
  const at = Temporal.Instant.from(identified);
  if (Temporal.Instant.compare(at, now) > 0) {
    return refuse(`You wrote ${ukTimeLabel(at, now)}, and it is ${ukTimeLabel(now, now)} now. Write when staff first knew: now, or earlier.`);
  }
  return { ok: true, what: { kind: 'concern-identified', identified: at.toString(), origin } };
}

/** Step 1.1 is complete. It is completed once, and what happened can't have happened after staff knew of it. */
export function completeFirstRecord(concern: Concern | undefined, record: FirstRecord): Decision {
  if (!concern) return refuse('This concern is not on this device. Close the panel and start again from the note; what you wrote is kept.');
  if (concern.firstRecord) return refuse('Step 1.1 is already complete. Close this form.');
  if (record.occurred !== 'unknown' && Temporal.Instant.compare(Temporal.Instant.from(record.occurred), Temporal.Instant.from(concern.identified)) > 0) {
    const identified = Temporal.Instant.from(concern.identified);
    return refuse(`Staff became aware at ${ukTimeLabel(identified, identified)}, so it can’t have happened later than that. Change when it happened.`);
  }
  return { ok: true, what: { kind: 'step-completed', step: '1.1', record } };
}
