import { useLiveQuery } from 'dexie-react-hooks';
import type { Figure } from '#pathway/audit/figure.ts';
import { auditFigures } from '#pathway/audit/figures.ts';
import { type AuditNote, notesOf } from '#pathway/audit/notes.ts';
import { auditName } from '#pathway/audit-words.ts';
import { daysOf } from '#pathway/audits.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { lookAt, type WholeLook } from '#pathway/measures/look.ts';
import type { AuditKind } from '#pathway/service-audits.ts';
import { readForAudit, readReviews } from '#record/read.ts';
import { now } from '#settings/now.ts';

/** An audit as it is counted now. */
export interface AuditCounts {
  figures: readonly Figure[];
  notes: readonly AuditNote[];
  look: WholeLook;
}

/** Counts an audit from the record, and again whenever something is recorded; `undefined` until it is there. */
export function useAuditCounts(kind: AuditKind, from: string, calendars: CalendarHistory): AuditCounts | undefined {
  return useLiveQuery(async () => {
    const days = daysOf(kind, Temporal.PlainDate.from(from));
    const [events, reviews] = await Promise.all([readForAudit(days.from), kind === '3.5 pack' ? readReviews(calendars, now()) : []]);
    const look = lookAt(events, calendars, now());
    return { figures: auditFigures(kind, days, look, reviews), notes: notesOf(auditName(kind, days), look.events), look };
  }, [kind, from, calendars]);
}
