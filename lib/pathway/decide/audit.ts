import { ukTimeLabel } from '#time/words.ts';
import { AUDIT_KINDS, type AuditKind, auditDone, auditedNow } from '../audits.ts';
import { daysWords } from '../audit-words.ts';
import type { Command, Event, EventOf } from '../events.ts';
import { accept, type Asking, type Decision, NOT_HERE, refuse } from './decision.ts';

/**
 * An audit has one record for its week, fortnight or month. What it counted stays as it was signed.
 * @param events of no concern
 */
export function completeAudit(kind: AuditKind, events: readonly Event[], what: Command, { now }: Asking): Decision {
  const done = auditDone(kind, events, now);
  if (!done) return accept(what);
  return refuse(`The audit of ${daysWords(kind, auditedNow(kind, now))} was recorded ${ukTimeLabel(Temporal.Instant.from(done.recorded), now)}${done.by ? ` by ${done.by.name}` : ''}. There is one record for each.`);
}

/** Somebody has seen that the due time of an audit passed; every other clock is of a concern. */
export const acknowledgeAudit = (what: EventOf<'due-acknowledged'>['what']): Decision =>
  AUDIT_KINDS.some((kind) => what.obligation.startsWith(`${kind}/`)) ? accept(what) : refuse(NOT_HERE);
