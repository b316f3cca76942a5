import { ask } from '#messages/ask.ts';
import { CHECK_FIELDS, checksFrom, taskFields, tasksFrom, taskStart } from '#pathway/audit/forms.ts';
import { tasksAsked } from '#pathway/audit/tasks.ts';
import { auditName, daysWords } from '#pathway/audit-words.ts';
import { SERVICE } from '#pathway/audits.ts';
import type { Command } from '#pathway/events.ts';
import type { AuditKind } from '#pathway/service-audits.ts';
import type { Field } from '#pathway/steps/field.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import type { PeriodDays } from '#time/period.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { useStart } from '../form/useStart.ts';
import { WHY_LATE } from '../form/why-late.ts';
import { useDesk } from '../settings/useDesk.ts';
import type { AuditCounts } from './useAuditCounts.ts';

interface SignAuditProps {
  kind: AuditKind;
  days: PeriodDays;
  counts: AuditCounts;
  late: () => boolean;
  signed: () => void;
}

/** The signature: staff practice checks in counts, an owner and a date for each task that the figures ask for, why it is late. */
export function SignAudit(props: SignAuditProps) {
  const desk = useDesk();
  const asked = tasksAsked(props.counts.figures);
  return (
    <section className="card stack" aria-labelledby="sign-audit">
      <h2 id="sign-audit">Sign the audit</h2>
      <p>
        The figures above are signed as they stand now, and stay so. {desk ? `You sign as ${desk.name}, ${desk.role}.` : 'Say who is at this desk first: at the top of this page.'}
      </p>
      {desk ? <Form key={JSON.stringify(asked)} {...props} /> : null}
    </section>
  );
}

function Form({ kind, days, counts: { figures, look }, late, signed }: SignAuditProps) {
  const asked = tasksAsked(figures);
  const fields: readonly Field[] = [...CHECK_FIELDS, ...taskFields(asked)];
  const draft = `audit sign ${auditName(kind, days)}`;
  const start = useStart(SERVICE, draft, fields, taskStart(asked));
  if (!start) return null;
  const send = async (record: StepRecord) => {
    const what = {
      kind: 'audit-signed',
      audit: kind,
      from: days.from.toString(),
      to: days.to.toString(),
      asOf: look.asOf.toString(),
      figures,
      checks: checksFrom(record),
      tasks: tasksFrom(asked, record),
      ...(record['late'] === undefined ? {} : { late: record['late'] }),
    };
    const reply = await ask({ type: 'record', concern: null, what: what as Command, form: draft });
    if (reply.ok) signed();
    return reply;
  };
  return <FieldsForm concern={SERVICE} form={draft} fields={fields} more={() => (late() ? [WHY_LATE] : [])} start={start} button={`Sign the ${kind === '3.5 pack' ? 'pack' : 'audit'} of ${daysWords(kind, days)}`} send={send} />;
}

