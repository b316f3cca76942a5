import type { AuditTask } from '#pathway/audit/opened-tasks.ts';
import type { SignedAudit } from '#pathway/audit/signed.ts';
import { taskTitle } from '#pathway/audit/tasks.ts';
import { daysWords } from '#pathway/audit-words.ts';
import { AUDITS, daysOf } from '#pathway/audits.ts';
import { whoWords } from '#pathway/documents/document.ts';
import { ukTimeInFull } from '#time/words.ts';
import { useService } from '../settings/useService.ts';
import { useNow } from '../ui/useNow.ts';
import { SheetFigures } from './SheetFigures.tsx';

interface SignedSheetProps {
  audit: SignedAudit;
  tasks: readonly AuditTask[];
  names: (concern: string) => string;
}

/** A signed audit on a sheet: what was counted, as of when, by whom it was signed, restated, looked at; what it asked for. */
export function SignedSheet({ audit, tasks, names }: SignedSheetProps) {
  const { signed, restated, meetings } = audit;
  const { audit: kind, from, asOf, checks, late } = signed.what;
  const service = useService();
  const now = useNow();
  const at = (time: string) => ukTimeInFull(Temporal.Instant.from(time), now);
  const { step, title } = AUDITS[kind];
  return (
    <article className="sheet stack loose" aria-labelledby="sheet-title">
      <header className="stack tight">
        <h2 id="sheet-title">
          {step.id} {title}, {daysWords(kind, daysOf(kind, Temporal.PlainDate.from(from)))}
        </h2>
        <p className="quiet">{[service?.name, `counted as of ${at(asOf)}`].filter(Boolean).join(' · ')}</p>
        <p>
          Signed by <strong>{whoWords(signed.by)}</strong>, {at(signed.recorded)}.{late ? ` It was late: ${late}` : ''}
        </p>
      </header>
      <SheetFigures audit={audit} names={names} />
      <section className="stack tight">
        <h3>Staff practice checks</h3>
        <p>{checks ? (checks.checked ? `${checks.met} of ${checks.checked} as they should be.` : 'None was made.') : 'Not known.'}</p>
      </section>
      {restated.map(({ id, by, recorded, what }) => (
        <section key={id} className="stack tight">
          <h3>Restated {at(recorded)}</h3>
          <p>
            By {whoWords(by)}, because: {what.reason}
          </p>
        </section>
      ))}
      <section className="stack tight">
        <h3>Tasks</h3>
        {tasks.length ? (
          <ul>
            {tasks.map((task) => (
              <li key={task.id}>
                {taskTitle(task)}: {task.owner}, by {at(task.due)}. {task.done ? `Done ${at(task.done.at)}: ${task.done.how}` : 'Not done yet.'}
              </li>
            ))}
          </ul>
        ) : (
          <p>The figures ask for none.</p>
        )}
      </section>
      <section className="stack tight">
        <h3>Meeting</h3>
        {meetings.length ? (
          meetings.map(({ id, what }) => (
            <p key={id}>
              {what.meeting}, {Temporal.PlainDate.from(what.on).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}. Decided: {what.decisions} {what.owner} sees to it.
            </p>
          ))
        ) : (
          <p>Not recorded yet.</p>
        )}
      </section>
    </article>
  );
}
