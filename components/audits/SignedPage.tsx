import { meetingForm } from '#pathway/audit/forms.ts';
import type { SignedAudit } from '#pathway/audit/signed.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { now } from '#settings/now.ts';
import { Action } from '../ui/Action.tsx';
import { AuditDo } from './AuditDo.tsx';
import { AuditTasks } from './AuditTasks.tsx';
import { Recount } from './Recount.tsx';
import { SignedSheet } from './SignedSheet.tsx';
import { useServiceAudits } from './useServiceAudits.ts';

interface SignedPageProps {
  audit: SignedAudit;
  calendars: CalendarHistory;
  names: (concern: string) => string;
}

/** A signed audit: the sheet, its tasks, the meeting that looks at it, and what the record says now. */
export function SignedPage({ audit, calendars, names }: SignedPageProps) {
  const service = useServiceAudits();
  const { audit: kind, from } = audit.signed.what;
  const tasks = (service?.tasks ?? []).filter((task) => task.kind === kind && task.from === from);
  return (
    <>
      <div className="row no-print">
        <Action kind="primary" onPress={() => print()}>
          Print
        </Action>
      </div>
      <SignedSheet audit={audit} tasks={tasks} names={names} />
      <div className="stack loose no-print">
        <Recount audit={audit} calendars={calendars} tasks={tasks} />
        {service && tasks.length ? <AuditTasks title="Tasks that this audit opened" service={service} tasks={tasks} /> : null}
        <section className="card stack" aria-labelledby="meeting-title">
          <h2 id="meeting-title">The meeting that looks at it</h2>
          <p>{audit.meetings.length ? 'It stands on the sheet. Where another meeting looked at it too, record that as well.' : 'No meeting has been recorded yet.'}</p>
          <AuditDo form={meetingForm(audit.signed.id, now())} />
        </section>
      </div>
    </>
  );
}
