import type { Concern } from './concern.ts';
import { endTask, restateAudit, reviewAudit, signAudit } from './decide/audit.ts';
import { acknowledgeAudit, judge, note } from './decide/audit-item.ts';
import { completeStep } from './decide/complete.ts';
import { correctStep } from './decide/correct.ts';
import { accept, type Asking, type Decision, NOT_HERE, refuse } from './decide/decision.ts';
import { signHandover } from './decide/handover.ts';
import { conclude, reopen, signStabilised } from './decide/life.ts';
import { linkSign } from './decide/earlier-sign.ts';
import { changePeople } from './decide/people.ts';
import { checkControls, confirmReceipt, reviewDaily } from './decide/protection.ts';
import { decidePattern } from './decide/pattern.ts';
import { notApplicable, recordedInError } from './decide/set-aside.ts';
import { remove } from './decide/remove.ts';
import { view } from './decide/view.ts';
import { agreeAction, develop, endAction, tellOf } from './decide/work.ts';
import type { Command, Event } from './events.ts';
import { auditKindOf } from './service-audits.ts';

export type { Asking, Decision } from './decide/decision.ts';
export { lateClock, ownClock } from './decide/complete.ts';
export { identify } from './decide/identify.ts';
export { missingForStabilised } from './decide/life.ts';
export { lowers } from './decide/reassess.ts';
export { isRisky } from './decide/set-aside.ts';

/**
 * Command in, event or sentence out: whether something may be recorded, by all that the record knows. Loses nothing.
 * @param concern undefined where it is not on this device; an audit and a handover belong to none
 * @param events of the concern, or of none
 */
export function decide(concern: Concern | undefined, events: readonly Event[], what: Command, asking: Asking): Decision {
  const ofService = decideOfService(events, what, asking);
  if (ofService) return ofService;
  if (what.kind === 'pattern-decided') return decidePattern(events, what);
  if (!concern && what.kind === 'due-acknowledged') return acknowledgeAudit(what);
  if (what.kind === 'exported' || what.kind === 'entries-missing') return accept(what);
  if (!concern) return refuse(NOT_HERE);
  switch (what.kind) {
    case 'step-completed':
      return completeStep(concern, what, asking);
    case 'step-corrected':
      return correctStep(concern, what, asking);
    case 'step-not-applicable':
      return notApplicable(concern, what, asking);
    case 'recorded-in-error':
      return recordedInError(events, what, asking);
    case 'earlier-sign-linked':
      return linkSign(concern, events, what);
    case 'people-changed':
      return changePeople(concern, what);
    case 'development':
      return develop(what, asking);
    case 'controls-checked':
      return checkControls(concern, what);
    case 'review-done':
      return reviewDaily(concern, what);
    case 'receipt-confirmed':
      return confirmReceipt(concern, what);
    case 'told':
      return tellOf(concern, what, asking);
    case 'action-agreed':
      return agreeAction(concern, what, asking);
    case 'action-completed':
    case 'action-cancelled':
      return endAction(concern, what);
    case 'stabilised-signed':
      return signStabilised(concern, what, asking);
    case 'reopened':
      return reopen(concern, what);
    case 'concluded':
      return conclude(concern, what, asking);
    case 'audit-judged':
      return judge(events, what);
    case 'audit-noted':
      return note(events, what);
    case 'concern-viewed':
      return view(events, what, asking);
    case 'concern-removed':
      return remove(concern, what, asking);
    case 'chronology-checked':
    case 'escalated':
    case 'added-task-done':
    case 'due-acknowledged':
      return accept(what);
    case 'handover-signed':
    case 'pack-taken':
    case 'audit-signed':
    case 'audit-restated':
    case 'audit-reviewed':
    case 'audit-task-done':
      return refuse(NOT_HERE);
  }
}

/** What is of no concern: the handover of a shift, and the audits. Null where a concern is meant. @param events of none */
function decideOfService(events: readonly Event[], what: Command, asking: Asking): Decision | null {
  if (what.kind !== 'audit-signed' && auditKindOf(what)) return refuse('An audit is signed with the figures that Plainly counts. Open it in the desk’s Audits.');
  switch (what.kind) {
    case 'handover-signed':
      return signHandover(events, what, asking);
    case 'audit-signed':
      return signAudit(events, what, asking);
    case 'audit-restated':
      return restateAudit(events, what, asking);
    case 'audit-reviewed':
      return reviewAudit(events, what, asking);
    case 'audit-task-done':
      return endTask(events, what, asking);
    default:
      return null;
  }
}
