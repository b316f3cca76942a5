import { AUDITS, type Audit, type AuditKind } from '#pathway/audits.ts';
import { auditHref, daysWords } from '#pathway/audit-words.ts';
import type { PeriodDays } from '#time/period.ts';
import { AuditTable } from './AuditTable.tsx';

interface AuditCardProps {
  kind: AuditKind;
  /** which an audit that is signed now looks back on */
  days: PeriodDays;
  audits: readonly Audit[];
  now: Temporal.Instant;
}

/** One kind of audit: whose it is, the one that is to be signed now, and how those before it stand. */
export function AuditCard({ kind, days, audits, now }: AuditCardProps) {
  const { step, title, limit } = AUDITS[kind];
  const current = audits.find(({ from }) => from.equals(days.from));
  return (
    <section className="card stack" aria-labelledby={`audit-${step.id}`}>
      <h2 id={`audit-${step.id}`}>
        {step.id} {title}
      </h2>
      <p className="quiet">
        {step.role}. {limit}.
      </p>
      {current ? null : <p>There is nothing to look back on yet.</p>}
      {current && !current.written ? (
        <p>
          <a className="button primary" href={auditHref(kind, days.from.toString())}>
            Open {kind === '3.5 pack' ? 'the pack' : kind} for {daysWords(kind, days)}
          </a>
        </p>
      ) : null}
      <AuditTable audits={audits} now={now} />
    </section>
  );
}
