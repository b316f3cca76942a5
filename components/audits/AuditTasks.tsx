import { taskDoneForm } from '#pathway/audit/forms.ts';
import type { AuditTask } from '#pathway/audit/opened-tasks.ts';
import { AUDIT_TASKS, taskTitle } from '#pathway/audit/tasks.ts';
import { auditHref, daysWords } from '#pathway/audit-words.ts';
import { daysOf } from '#pathway/audits.ts';
import { whoWords } from '#pathway/documents/document.ts';
import type { ServiceAudits } from '#pathway/service-audits.ts';
import { now as clock } from '#settings/now.ts';
import { ukTimeInFull } from '#time/words.ts';
import { useNow } from '../ui/useNow.ts';
import { AuditDo } from './AuditDo.tsx';

interface AuditTasksProps {
  title: string;
  service: ServiceAudits;
  tasks: readonly AuditTask[];
}

/** What audits asked for: red until somebody records how and when it was done. Open ones first, by date. */
export function AuditTasks({ title, service, tasks }: AuditTasksProps) {
  const now = useNow();
  const at = (time: string) => ukTimeInFull(Temporal.Instant.from(time), now);
  const sorted = tasks.toSorted((one, other) => Number(one.done !== null) - Number(other.done !== null) || Date.parse(one.due) - Date.parse(other.due));
  const isPast = (task: AuditTask) => service.passed.some(({ obligation }) => obligation === task.id) || Temporal.Instant.compare(Temporal.Instant.from(task.due), now) < 0;
  return (
    <section className="card stack" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{title}</h2>
      <ul className="stack">
        {sorted.map((task) => (
          <li key={task.id} className={task.done ? 'step stack tight done' : 'step stack tight late'}>
            <p className="step-title">{taskTitle(task)}</p>
            <p>
              {AUDIT_TASKS[task.task].because} From <a href={auditHref(task.kind, task.from)}>the audit of {daysWords(task.kind, daysOf(task.kind, Temporal.PlainDate.from(task.from)))}</a>.
            </p>
            <p>
              {task.owner} · {!task.done && isPast(task) ? <strong>Overdue</strong> : null} {!task.done && isPast(task) ? `was due ${at(task.due)}` : `by ${at(task.due)}`}
            </p>
            {task.done ? (
              <p>
                ✓ Done {at(task.done.at)}: {task.done.how} Recorded by {whoWords(task.done.by)}.
              </p>
            ) : (
              <AuditDo form={taskDoneForm(task.id, clock())} words="Record it as done" about={taskTitle(task)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
