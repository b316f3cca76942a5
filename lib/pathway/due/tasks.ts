import { type AuditTask } from '../audit/opened-tasks.ts';
import { taskTitle } from '../audit/tasks.ts';
import { daysWords } from '../audit-words.ts';
import type { ServiceAudits } from '../service-audits.ts';
import { AUDITS, daysOf } from './audits.ts';
import { isBefore } from './limit.ts';
import { type DueStep, obligation } from './obligation.ts';

/** What the tasks of audits are due by: the date that was set when the audit was signed. Nothing moves it. */
export const taskClocks = (service: ServiceAudits): DueStep[] => service.tasks.map((task) => taskClock(task, service));

function taskClock({ id, kind, from, owner, due, opened, done, ...asked }: AuditTask, service: ServiceAudits): DueStep {
  const started = Temporal.Instant.from(opened);
  const by = Temporal.Instant.from(due);
  const title = `${taskTitle(asked)}, ${daysWords(kind, daysOf(kind, Temporal.PlainDate.from(from)))}`;
  const completed = done && Temporal.Instant.from(done.recorded);
  return obligation(AUDITS[kind].step, { id, role: owner, title, started, known: started, completed, due: isBefore(by, started) ? started : by, kind: 'date', clock: 'The date that was set when the audit was signed' }, service);
}
