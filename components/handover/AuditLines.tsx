import { dueAtWords, overdueWords } from '#pathway/clock-words.ts';
import type { DueStep } from '#pathway/due-steps.ts';
import { isOverdue } from '#pathway/standing.ts';

/** Audits of the service and their tasks that are overdue, or due before the next shift comes. */
export function AuditLines({ lines, now }: { lines: readonly DueStep[]; now: Temporal.Instant }) {
  return (
    <section className="card stack" aria-label="The whole service">
      <h2>The whole service ({lines.length})</h2>
      <ul className="stack tight">
        {lines.map((due) => (
          <li key={due.id} className={isOverdue(due, now) ? 'step late' : 'step'}>
            <p className="step-title">
              {due.step.id} {due.title}
            </p>
            <p>
              <a href="#audits">Audits</a> · {isOverdue(due, now) ? overdueWords(due, now) : dueAtWords(due, now)} · {due.role}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
