import type { Event, EventOf } from '../events.ts';
import { inSequence } from '../sequence.ts';
import type { AuditKind } from '../service-audits.ts';
import { type Figure, isSameFigure } from './figure.ts';

/** A signed audit: frozen, with everything that stands beside it. */
export interface SignedAudit {
  signed: EventOf<'audit-signed'>;
  restated: readonly EventOf<'audit-restated'>[];
  meetings: readonly EventOf<'audit-reviewed'>[];
}

/** Every signed audit, oldest first: of a period the first signature counts. @param events of no concern, in any order */
export function signedAudits(events: readonly Event[]): SignedAudit[] {
  const all = inSequence(events);
  const of = <Kind extends 'audit-signed' | 'audit-restated' | 'audit-reviewed'>(kind: Kind) => all.filter(({ what }) => what.kind === kind) as unknown as EventOf<Kind>[];
  const once = new Map<string, EventOf<'audit-signed'>>();
  for (const event of of('audit-signed')) {
    const key = `${event.what.audit}/${event.what.from}`;
    if (!once.has(key)) once.set(key, event);
  }
  return [...once.values()].map((signed) => ({
    signed,
    restated: of('audit-restated').filter(({ what }) => what.signed === signed.id),
    meetings: of('audit-reviewed').filter(({ what }) => what.signed === signed.id),
  }));
}

export const signedFor = (all: readonly SignedAudit[], kind: AuditKind, from: string): SignedAudit | undefined => all.find(({ signed: { what } }) => what.audit === kind && what.from === from);

/** The figures that stand: as signed, or as last restated. */
export const standingFigures = ({ signed, restated }: SignedAudit): { figures: readonly Figure[]; asOf: string } => (restated.at(-1) ?? signed).what;

/** Where a figure says something else now: before and after. */
export interface ChangedFigure {
  before: Figure;
  after: Figure;
}

export const changed = (before: readonly Figure[], after: readonly Figure[]): ChangedFigure[] =>
  before.flatMap((figure) => {
    const now = after.find(({ id }) => id === figure.id);
    return now && !isSameFigure(figure, now) ? [{ before: figure, after: now }] : [];
  });
