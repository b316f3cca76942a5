import type { Audit } from '#pathway/audits.ts';
import { isBefore } from '#pathway/due-steps.ts';
import { ukTimeInFull } from '#time/words.ts';
import { daysWords } from './days-words.ts';

/** Each week or fortnight, newest first: when its audit was due, when it was written, and what its figures ask for. */
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
            <th scope="row">{daysWords(audit)}</th>
            <td>
              {stands(audit, now)}
              {audit.triggers.map((words) => (
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

function stands({ due, completed }: Audit, now: Temporal.Instant): string {
  const by = ukTimeInFull(due, now);
  if (!completed) return isBefore(due, now) ? `Not written. It was due ${by}.` : `Due ${by}.`;
  const at = Temporal.Instant.from(completed.recorded);
  return `Written ${ukTimeInFull(at, now)}, ${isBefore(due, at) ? `late: it was due ${by}` : 'on time'}.`;
}
