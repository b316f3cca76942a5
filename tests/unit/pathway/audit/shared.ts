/** A week of November 2026 with a service in it, and an audit of it as a person signs it. */
import type { AuditKind } from '#pathway/audits.ts';
import { daysOf } from '#pathway/audits.ts';
import type { Figure, FigureId } from '#pathway/audit/figure.ts';
import { auditFigures } from '#pathway/audit/figures.ts';
import { decide, type Decision } from '#pathway/decide.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Command, Event, EventOf, Happening } from '#pathway/events.ts';
import { lookAt } from '#pathway/measures/look.ts';
import type { Review } from '#pathway/measures/repeated-themes.ts';
import { ANA, at, calendars, event } from '../given.ts';

export const GUS = { role: 'Quality and Safeguarding Lead', name: 'Gus' } as const;
/** The week from Monday 23 November 2026 is due at 17:00 on Monday the 30th. */
export const WEEK = '2026-11-23';
export const MONDAY = '2026-11-30T10:00:00Z';

export const as = (concern: string, ...events: Event[]): Event[] => events.map((each) => ({ ...each, concern }));

export const figures = (kind: AuditKind, from: string, events: readonly Event[], asOf: string, reviews: readonly Review[] = []): Figure[] =>
  auditFigures(kind, daysOf(kind, Temporal.PlainDate.from(from)), lookAt(events, calendars, at(asOf)), reviews);

/** One figure by its name. */
export function figure(all: readonly Figure[], id: FigureId): Figure {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`There is no figure ${id}.`);
  return found;
}

type Signed = EventOf<'audit-signed'>['what'];

export function signing(kind: AuditKind, from: string, counted: readonly Figure[], asOf: string, more: Partial<Signed> = {}): Signed {
  const days = daysOf(kind, Temporal.PlainDate.from(from));
  return { kind: 'audit-signed', audit: kind, from: days.from.toString(), to: days.to.toString(), asOf, figures: [...counted], checks: { checked: 5, met: 4 }, tasks: [], ...more };
}

export const ofService = (what: Happening, recorded: string): Event => ({ ...event(what, recorded, null), by: GUS });

export const decided = (events: readonly Event[], what: Command, now: string, by: CalendarHistory = calendars): Decision => decide(undefined, events, what, { by: GUS, now: at(now), calendars: by });

export const refusal = (events: readonly Event[], what: Command, now: string): string => {
  const decision = decided(events, what, now);
  return decision.ok ? 'accepted' : decision.error;
};

export { ANA };
