import { changesConcern, type Event, type Happening } from './events.ts';
import { compareTimes, inSequence } from './sequence.ts';
import type { Who } from './who.ts';

/** One entry of the chronology: when it happened, and when it was written down. */
export interface Entry {
  event: string;
  occurred: string;
  recorded: string;
  by: Who | null;
  what: Happening;
  /** marked as recorded in error: it stays, and counts no more */
  inError: { reason: string; recorded: string } | null;
}

/**
 * The events of one concern in the order in which they happened, each with when it was recorded. Nothing is left out:
 * what was withdrawn stands there and says so. What Plainly keeps for itself (acknowledged, the device's clock, who looked at it) does not.
 */
export function chronology(events: readonly Event[]): Entry[] {
  const withdrawn = new Map<string, Entry['inError']>();
  for (const { what, recorded } of events) if (what.kind === 'recorded-in-error') withdrawn.set(what.event, { reason: what.reason, recorded });
  return inSequence(events)
    .filter(({ what }) => what.kind !== 'due-acknowledged' && what.kind !== 'clock-moved-back' && changesConcern(what))
    .map(({ id, recorded, by, what }) => ({ event: id, occurred: occurredAt(what, recorded), recorded, by, what, inError: withdrawn.get(id) ?? null }))
    .sort((one, other) => compareTimes(one.occurred, other.occurred));
}

/** When it happened, as far as it was said; else when it was written down. */
function occurredAt(what: Happening, recorded: string): string {
  switch (what.kind) {
    case 'concern-identified':
      return what.identified;
    case 'development':
      return what.occurred;
    case 'told':
    case 'earlier-sign-linked':
      return what.at;
    case 'due-passed':
      return what.due;
    case 'step-completed':
      if (what.step === '3.1') return what.record.submitted;
      return what.step === '1.1' && what.record.occurred !== 'unknown' ? what.record.occurred : recorded;
    default:
      return recorded;
  }
}
