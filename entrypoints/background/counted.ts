import { Figure } from '#pathway/audit/figure.ts';
import { auditFigures } from '#pathway/audit/figures.ts';
import { daysOf } from '#pathway/audits.ts';
import type { AuditKind } from '#pathway/service-audits.ts';
import type { Command } from '#pathway/events.ts';
import { lookAt } from '#pathway/measures/look.ts';
import { readForAudit, readReviews } from '#record/read.ts';
import { readSigned } from '#record/service.ts';
import { calendarsNow } from '#settings/calendars.ts';
import { now } from '#settings/now.ts';

/**
 * Counts the figures that are to be signed once more, as of the same moment: what goes into the record is what the record
 * says, and nothing that a page made of it.
 * @returns the sentence that says why it is not signed; null where the figures agree, or none are meant
 */
export async function countedAnew(what: Command): Promise<string | null> {
  if (what.kind !== 'audit-signed' && what.kind !== 'audit-restated') return null;
  const audit = what.kind === 'audit-signed' ? what : await signedAs(what.signed);
  if (!audit) return null;
  const figures = await countNow(audit.audit, Temporal.PlainDate.from(audit.from), Temporal.Instant.from(what.asOf));
  return textOf(figures) === textOf(what.figures) ? null : 'The record says something else than these figures. Look at them again, then sign.';
}

async function countNow(kind: AuditKind, from: Temporal.PlainDate, asOf: Temporal.Instant): Promise<Figure[]> {
  const calendars = await calendarsNow();
  const [events, reviews] = await Promise.all([readForAudit(from), kind === '3.5 pack' ? readReviews(calendars, now()) : []]);
  return auditFigures(kind, daysOf(kind, from), lookAt(events, calendars, asOf), reviews);
}

async function signedAs(id: string): Promise<{ audit: AuditKind; from: string } | null> {
  const signed = (await readSigned()).find((event) => event.id === id);
  return signed?.what.kind === 'audit-signed' ? signed.what : null;
}

/** In one order of keys, whichever way they came. */
const textOf = (figures: readonly Figure[]): string => JSON.stringify(figures.map((figure) => Figure.parse({ ...figure, beside: Object.fromEntries(Object.entries(figure.beside).toSorted(([one], [other]) => (one < other ? -1 : 1))) })));
