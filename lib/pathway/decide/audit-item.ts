import type { Event, EventOf } from '../events.ts';
import { AUDIT_KINDS } from '../service-audits.ts';
import { accept, type Decision, NOT_HERE, refuse } from './decision.ts';

/** What an auditor decides of a concern; deciding again counts, and the decision before stays. @param events of the concern */
export function judge(events: readonly Event[], what: EventOf<'audit-judged'>['what']): Decision {
  const { about } = what;
  if (about.is === 'chronology-gap' && !events.some(({ id }) => id === about.event)) return refuse('This entry is not in this concern. Open the audit again.');
  return accept(what);
}

/** A question, a note, or an answer to a question of this concern. @param events of the concern */
export function note(events: readonly Event[], what: EventOf<'audit-noted'>['what']): Decision {
  if (what.as !== 'answer') return what.to === undefined ? accept(what) : refuse('Only an answer belongs to a question.');
  const asked = events.some(({ id, what: question }) => id === what.to && question.kind === 'audit-noted' && question.as === 'question');
  return asked ? accept(what) : refuse('This question is not in this concern. Open the audit again.');
}

/** Somebody has seen that the due time of an audit, or of its task, passed; every other clock is of a concern. */
export const acknowledgeAudit = (what: EventOf<'due-acknowledged'>['what']): Decision =>
  [...AUDIT_KINDS, 'task'].some((kind) => what.obligation.startsWith(`${kind}/`)) ? accept(what) : refuse(NOT_HERE);
