import { type AuditTask, openedTasks } from './audit/opened-tasks.ts';
import { AUDIT_TASKS, taskTitle } from './audit/tasks.ts';
import type { Concern } from './concern.ts';
import type { Event, Happening } from './events.ts';
import { compareTimes, inSequence, laterOf } from './sequence.ts';

/** What the drafts and reminders of a service go by, where the id of a concern stands else: it belongs to none. */
export const SERVICE = '00000000-0000-0000-0000-000000000000';

/** What a service looks back on regularly: two steps, and the pack for its governance meeting. */
export const AUDIT_KINDS = ['1.5', '2.5', '3.5 pack'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What a service owes of itself and not of one concern: what the record says of its audits, and of their due times. */
export interface ServiceAudits {
  id: typeof SERVICE;
  /** when its first concern was written down (UTC): before that there is nothing to look back on */
  recorded: string;
  /** from here on (UTC) the record was read for it: an audit that was over before is no news */
  from: string;
  written: readonly WrittenAudit[];
  /** what audits asked for, done or not */
  tasks: readonly AuditTask[];
  passed: Concern['passed'];
  acknowledged: Concern['acknowledged'];
  /** when anything of it was last written down (UTC) */
  touched: string;
}

export interface WrittenAudit {
  kind: AuditKind;
  event: string;
  recorded: string;
  /** the first day of what was signed; null where an earlier build wrote it, without its figures */
  signed: string | null;
  /** what its figures ask for: below 95 % immediate practice correction, repeats above one targeted retraining */
  triggers: readonly string[];
}

export const isServiceAudits = (of: { id: string }): of is ServiceAudits => of.id === SERVICE;

/**
 * @param first when the first concern of the service was written down; null where there is none
 * @param from up to where the events go back
 * @param events of no concern
 */
export function serviceAudits(first: string | null, from: string, events: readonly Event[]): ServiceAudits | null {
  if (first === null) return null;
  const all = inSequence(events);
  const passed = new Map<string, Concern['passed'][number]>();
  for (const { what } of all) {
    if (what.kind === 'due-passed' && what.obligation && !passed.has(what.obligation)) passed.set(what.obligation, { step: what.step, obligation: what.obligation, due: what.due, noticed: what.noticedAt });
  }
  return {
    id: SERVICE,
    recorded: first,
    from,
    written: all.flatMap(({ id, recorded, what }) => {
      const kind = auditKindOf(what);
      return kind ? [{ kind, event: id, recorded, signed: what.kind === 'audit-signed' ? what.from : null, triggers: auditTriggers(what) }] : [];
    }),
    tasks: openedTasks(all),
    passed: [...passed.values()],
    acknowledged: all.flatMap(({ recorded, what }) => (what.kind === 'due-acknowledged' ? [{ obligation: what.obligation, recorded }] : [])),
    touched: all.reduce((latest, { recorded }) => laterOf(latest, recorded), first),
  };
}

/** Which audit an event is the record of; null where it is of none. */
export function auditKindOf(what: Happening): AuditKind | null {
  if (what.kind === 'audit-signed') return what.audit;
  // As earlier builds wrote it: the figures alone, and the meeting for the pack.
  if (what.kind === 'pack-taken') return '3.5 pack';
  return what.kind === 'step-completed' && (what.step === '1.5' || what.step === '2.5') ? what.step : null;
}

/** Whether it was written down between two moments, the first included and the second not. */
export const isWithin = ({ recorded }: { recorded: string }, from: Temporal.Instant, to: Temporal.Instant): boolean =>
  compareTimes(from.toString(), recorded) <= 0 && compareTimes(recorded, to.toString()) < 0;

/** Triggers compare whole numbers: 379 of 399 triggers, although it rounds to 95.0 %. Nothing due is no trigger. */
function auditTriggers(what: Happening): string[] {
  if (what.kind === 'audit-signed') return what.tasks.map((asked) => `${AUDIT_TASKS[asked.task].because} ${taskTitle(asked)}.`);
  if (what.kind !== 'step-completed') return [];
  if (what.step === '1.5') {
    const { part, of } = what.record.sameDay;
    return 100 * part < 95 * of ? [`Same-day seriousness reviews: ${part} of ${of}, below 95 %. Immediate practice correction.`] : [];
  }
  if (what.step !== '2.5') return [];
  const { repeats } = what.record;
  return repeats !== 'unknown' && repeats > 1 ? [`Repeated incidents after controls: ${repeats}. Targeted retraining.`] : [];
}
