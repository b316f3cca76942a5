import type { EarlyWarning } from '#pathway/early-warnings.ts';
import type { Occurrence, Sighting } from '#pathway/patterns/occurrences.ts';
import { occurrencesOf } from '#pathway/patterns/occurrences.ts';
import type { PersonRole } from '#pathway/people.ts';
import { at } from '../given.ts';

/** Looked at on Friday 27 November 2026, at noon. */
export const NOW = at('2026-11-27T12:00:00Z');
export const ROOMS = ['Lounge', 'Dining room', 'Garden'];

interface Told {
  source?: string;
  harmed?: string;
  /** more adults by their part */
  others?: readonly (readonly [string, PersonRole])[];
  place?: string | null;
  signs?: readonly EarlyWarning[];
  phrases?: Sighting['phrases'];
  later?: Sighting['incidents'];
  state?: Sighting['state'];
}

let number = 0;

/** One concern of Tom and Raj in the lounge, identified when it happened. */
export function seen(when: string, { source = 'Tom', harmed = 'Raj', others = [], place = 'Lounge', signs = [], phrases = [], later = [], state = 'live' }: Told = {}): Sighting {
  number += 1;
  return {
    id: `c${number}`,
    identified: when,
    state,
    people: [...(source ? [{ reference: source, role: 'alleged-source' as const }] : []), ...(harmed ? [{ reference: harmed, role: 'harmed' as const }] : []), ...others.map(([reference, role]) => ({ reference, role }))],
    place,
    incidents: [{ at: when, prevented: false }, ...later],
    signs,
    phrases,
  };
}

export const incidents = (...sightings: readonly Sighting[]): Occurrence[] => occurrencesOf(sightings, ROOMS);
