import { openQuestions } from '#pathway/audit/notes.ts';
import { auditName } from '#pathway/audit-words.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { AuditKind } from '#pathway/service-audits.ts';
import type { PeriodDays } from '#time/period.ts';
import { count } from '#pathway/reminder-words.ts';
import { FigureCard } from './FigureCard.tsx';
import { SignAudit } from './SignAudit.tsx';
import { useAuditCounts } from './useAuditCounts.ts';

interface AuditWorkProps {
  kind: AuditKind;
  days: PeriodDays;
  calendars: CalendarHistory;
  names: (concern: string) => string;
  /** whether signing it now is late */
  late: () => boolean;
  signed: () => void;
}

/** An audit that is to be signed: every figure with what is behind it, and the signature. */
export function AuditWork({ kind, days, calendars, names, late, signed }: AuditWorkProps) {
  const counts = useAuditCounts(kind, days.from.toString(), calendars);
  if (!counts) return <p role="status">Counting.</p>;
  const questions = openQuestions(counts.notes).length;
  return (
    <>
      {counts.figures.map((figure) => (
        <FigureCard key={figure.id} audit={auditName(kind, days)} figure={figure} counts={counts} names={names} />
      ))}
      {questions ? <p className="closed">{count(questions, 'question has', 'questions have')} no answer yet. You can sign all the same: it stays with the audit.</p> : null}
      <SignAudit kind={kind} days={days} counts={counts} late={late} signed={signed} />
    </>
  );
}
