import { type RunningShift, shiftAt } from '#time/rota.ts';
import type { Concern } from './concern.ts';
import { newest, rotaOf } from './due/calendars.ts';
import { isBefore } from './due/limit.ts';
import { type CalendarHistory, type DueStep, dueSteps, isOpen } from './due-steps.ts';
import type { Event, EventOf } from './events.ts';
import { untold } from './row.ts';
import type { ServiceAudits } from './service-audits.ts';
import { isOverdue } from './standing.ts';
import { inSequence } from './sequence.ts';

/** A clock that the next shift takes over, or that ends before it comes. */
export interface HandoverLine {
  concern: Concern;
  due: DueStep;
}

/** What one shift leaves to the next. */
export interface Handover {
  shift: RunningShift;
  /** the name of the shift that comes */
  incoming: string;
  overdue: HandoverLine[];
  /** due until the handover, that moment included */
  before: HandoverLine[];
  /** concerns that are not concluded and have nothing due until then, with what comes next of each */
  running: { concern: Concern; next: DueStep | null }[];
  /** audits of the service and their tasks: overdue, or due until the handover */
  service: DueStep[];
  /** escalations of which nobody has been told */
  untold: { concern: Concern; count: number }[];
}

/**
 * What runs, and what is due before the next handover (Clock 4), most urgent first.
 * @param concerns those in which something is left to do
 * @param service what the service owes of itself; null before there is a concern
 */
export function handover(concerns: readonly Concern[], calendars: CalendarHistory, now: Temporal.Instant, service: ServiceAudits | null = null): Handover {
  const rota = rotaOf(newest(calendars));
  const shift = shiftAt(now, rota);
  const alive = concerns.filter(({ state }) => state !== 'in-error');
  const lines = alive.flatMap((concern) => dueSteps(concern, calendars, now, now).filter(isOpen).map((due) => ({ concern, due }))).sort((one, other) => Temporal.Instant.compare(one.due.due, other.due.due));
  const overdue = lines.filter(({ due }) => isOverdue(due, now));
  const before = lines.filter(({ due }) => !isOverdue(due, now) && !isBefore(shift.close, due.due));
  const named = new Set([...overdue, ...before].map(({ concern }) => concern.id));
  const next = new Map<string, DueStep>();
  for (const { concern, due } of lines) if (!next.has(concern.id)) next.set(concern.id, due);
  return {
    shift,
    incoming: shiftAt(shift.close, rota).name,
    overdue,
    before,
    service: service ? dueSteps(service, calendars, now, now).filter((due) => isOpen(due) && !isBefore(shift.close, due.due)).sort((one, other) => Temporal.Instant.compare(one.due, other.due)) : [],
    running: alive.filter(({ id, state }) => state !== 'concluded' && !named.has(id)).map((concern) => ({ concern, next: next.get(concern.id) ?? null })),
    untold: alive.flatMap((concern) => {
      const count = untold(concern);
      return count ? [{ concern, count }] : [];
    }),
  };
}

export type Signed = EventOf<'handover-signed'>;

/** Signatures of handovers, in sequence. */
export const handoversSigned = (events: readonly Event[]): Signed[] => inSequence(events.filter(({ what }) => what.kind === 'handover-signed')) as Signed[];
