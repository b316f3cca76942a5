import type { Event, EventOf, HappeningKind } from '../events.ts';

/** The events of one concern that count, in sequence, by kind: what every fold of a concern reads. */
export interface Kept {
  all: readonly Event[];
  of: <Kind extends HappeningKind>(kind: Kind) => readonly EventOf<Kind>[];
}

/** @param events of one concern, in sequence; those recorded in error are left out, the withdrawals themselves stay */
export function keep(events: readonly Event[]): Kept {
  const withdrawn = new Set(events.map(({ what }) => (what.kind === 'recorded-in-error' ? what.event : '')));
  const all = events.filter(({ id, what }) => !withdrawn.has(id) || !canBeWithdrawn(what.kind));
  const byKind = new Map<HappeningKind, Event[]>();
  for (const event of all) {
    const known = byKind.get(event.what.kind);
    if (known) known.push(event);
    else byKind.set(event.what.kind, [event]);
  }
  return { all, of: <Kind extends HappeningKind>(kind: Kind) => (byKind.get(kind) ?? []) as unknown as EventOf<Kind>[] };
}

/**
 * What Plainly noticed has passed for good, and a withdrawal is not withdrawn: it is recorded anew. The identification
 * of a concern recorded in error makes the whole concern so, and its events stay.
 */
export const canBeWithdrawn = (kind: HappeningKind): boolean => kind !== 'due-passed' && kind !== 'recorded-in-error' && kind !== 'concern-identified';
