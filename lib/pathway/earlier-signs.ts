import type { Event } from './events.ts';

/** A note from before, linked to a concern by a person, that has not been taken back as in error. */
interface LinkedSign {
  /** of the event */
  id: string;
  concern: string;
  /** when it was written, and when it was linked (UTC) */
  at: string;
  linked: string;
  quote: string;
}

/** Folds events, of one concern or of many, into the earlier signs that stand. */
export function earlierSigns(events: readonly Event[]): LinkedSign[] {
  const withdrawn = new Set(events.map(({ what }) => (what.kind === 'recorded-in-error' ? what.event : '')));
  return events.flatMap(({ id, concern, recorded, what }) => (what.kind === 'earlier-sign-linked' && concern && !withdrawn.has(id) ? [{ id, concern, at: what.at, linked: recorded, quote: what.quote }] : []));
}
