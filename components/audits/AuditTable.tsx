import type { Audit } from '#pathway/audits.ts';
import { auditHref, daysWords } from '#pathway/audit-words.ts';
import { isLate } from '#pathway/due-steps.ts';
import { isOverdue } from '#pathway/standing.ts';
import { ukTimeInFull } from '#time/words.ts';

/** Each week, fortnight or month, newest first: when its audit was due, when it was signed, and what its figures ask for. */
export function AuditTable({ audits, now }: { audits: readonly Audit[]; now: Temporal.Instant }) {
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">Days</th>
          <th scope="col">How it stands</th>
        </tr>
      </thead>
      <tbody>
        {audits.toReversed().map((audit) => (
          <tr key={audit.from.toString()}>
            <th scope="row">{audit.written?.signed ? <a href={auditHref(audit.kind, audit.written.signed)}>{daysWords(audit.kind, audit)}</a> : daysWords(audit.kind, audit)}</th>
            <td>
              {stands(audit, now)}
              {audit.written?.triggers.map((words) => (
                <strong key={words} className="late-words block">
                  {words}
                </strong>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stands({ clock, written }: Audit, now: Temporal.Instant): string {
  const by = ukTimeInFull(clock.due, now);
  if (clock.completed) return `${written?.signed ? 'Signed' : 'Written'} ${ukTimeInFull(clock.completed, now)}, ${isLate(clock, now) ? `late: it was due ${by}` : 'on time'}.`;
  if (clock.missed) return `Missed. It was due ${by}.`;
  return isOverdue(clock, now) ? `Not signed. It was due ${by}.` : `Due ${by}.`;
}
