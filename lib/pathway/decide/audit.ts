import { ukTimeLabel } from '#time/words.ts';
import { auditDone, auditedNow } from '../audits.ts';
import type { Event, StepCompleted } from '../events.ts';
import { accept, type Asking, type Decision, refuse } from './decision.ts';

/**
 * An audit has one record for its week or fortnight. What it counted stays as it was signed.
 * @param events of no concern
 */
export function completeAudit(events: readonly Event[], what: Extract<StepCompleted, { step: '1.5' | '2.5' }>, { now }: Asking): Decision {
  const done = auditDone(what.step, events, now);
  if (!done) return accept(what);
  const { from, to } = auditedNow(what.step, now);
  const day = (date: Temporal.PlainDate): string => date.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
  return refuse(`The audit of ${day(from)} to ${day(to)} was recorded ${ukTimeLabel(Temporal.Instant.from(done.recorded), now)}${done.by ? ` by ${done.by.name}` : ''}. There is one record for each.`);
}

/** Whether it belongs to a service and not to a concern. */
export const isOfAudit = (what: StepCompleted): what is Extract<StepCompleted, { step: '1.5' | '2.5' }> => what.step === '1.5' || what.step === '2.5';
