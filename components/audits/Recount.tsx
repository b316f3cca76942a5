import { ask } from '#messages/ask.ts';
import { FIGURES } from '#pathway/audit/figure.ts';
import { taskFields, tasksFrom, taskStart } from '#pathway/audit/forms.ts';
import type { AuditTask } from '#pathway/audit/opened-tasks.ts';
import { changed, type ChangedFigure, type SignedAudit, standingFigures } from '#pathway/audit/signed.ts';
import { isSameTask, tasksAsked } from '#pathway/audit/tasks.ts';
import { SERVICE } from '#pathway/audits.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Command } from '#pathway/events.ts';
import type { Field } from '#pathway/steps/field.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { useStart } from '../form/useStart.ts';
import { useDesk } from '../settings/useDesk.ts';
import { figureWords } from './figure-words.ts';
import { type AuditCounts, useAuditCounts } from './useAuditCounts.ts';

interface RecountProps {
  audit: SignedAudit;
  calendars: CalendarHistory;
  /** those that it opened already */
  tasks: readonly AuditTask[];
}

const WHY: Field = { id: 'reason', kind: 'sentence', what: 'why', label: 'Why does the record say something else now?', hint: 'One sentence. It stands beside what was signed.' };

/** What the record says now of the same days. Where that is something else, it can be restated; what was signed stays. */
export function Recount({ audit, calendars, tasks }: RecountProps) {
  const { audit: kind, from } = audit.signed.what;
  const counts = useAuditCounts(kind, from, calendars);
  const desk = useDesk();
  const changes = counts ? changed(standingFigures(audit).figures, counts.figures) : [];
  return (
    <section className="card stack" aria-labelledby="recount-title">
      <h2 id="recount-title">What the record says now</h2>
      {counts ? null : <p role="status">Counting.</p>}
      {counts && !changes.length ? <p>The same as when it was {audit.restated.length ? 'last restated' : 'signed'}.</p> : null}
      {changes.length ? <Changes changes={changes} /> : null}
      {counts && changes.length && desk ? <Restate key={`${audit.restated.length}`} audit={audit} counts={counts} tasks={tasks} /> : null}
    </section>
  );
}

function Changes({ changes }: { changes: readonly ChangedFigure[] }) {
  return (
    <>
      <p>Something was recorded or corrected since. What was signed stays as it is; beside it you can restate what the record says now.</p>
      <ul>
        {changes.map(({ before, after }) => (
          <li key={after.id}>
            {FIGURES[after.id]} Signed <strong>{figureWords(before)}</strong>, now <strong>{figureWords(after)}</strong>.
          </li>
        ))}
      </ul>
    </>
  );
}

function Restate({ audit, counts: { figures, look }, tasks }: { audit: SignedAudit; counts: AuditCounts; tasks: readonly AuditTask[] }) {
  const asked = tasksAsked(figures).filter((each) => !tasks.some((task) => isSameTask(each, task)));
  const fields = [WHY, ...taskFields(asked)];
  const draft = `audit restate ${audit.signed.id}`;
  const start = useStart(SERVICE, draft, fields, taskStart(asked));
  if (!start) return null;
  const send = (record: StepRecord) =>
    ask({ type: 'record', concern: null, what: { kind: 'audit-restated', signed: audit.signed.id, asOf: look.asOf.toString(), figures, tasks: tasksFrom(asked, record), reason: record['reason'] } as Command, form: draft });
  return <FieldsForm key={JSON.stringify(asked)} concern={SERVICE} form={draft} fields={fields} start={start} button="Restate it beside what was signed" send={send} />;
}
