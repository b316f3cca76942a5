import type { Concern } from '#pathway/concern.ts';
import type { Calendars } from '#pathway/due-steps.ts';
import type { Event, Happening } from '#pathway/events.ts';
import type { FirstRecord } from '#pathway/first-record.ts';
import type { Who } from '#pathway/who.ts';
import { officeCalendar } from '#time/calendar.ts';

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

export const ANA: Who = { role: 'Senior Support Worker', name: 'Ana' };

export const calendars: Calendars = { office: officeCalendar, nation: 'england-and-wales', liveRiskClock: true };

/** A first record with nothing missing. */
export const record: FirstRecord = {
  people: [
    { reference: 'Tom', role: 'alleged-source' },
    { reference: 'Raj', role: 'harmed' },
  ],
  occurred: '2026-11-24T12:30:00Z',
  place: 'Dining room',
  behaviour: 'Tom pushed Raj’s plate onto the floor and shouted “move”.',
  initiator: { by: 'person', person: 'Tom' },
  presentation: 'Raj was shaking and did not speak.',
  safety: 'Raj sat with staff in the quiet room.',
  warnings: ['reluctant-to-enter'],
};

let seq = 0;
export function event(what: Happening, recorded: string, concern: string | null = 'c1'): Event {
  seq += 1;
  return { id: `d:${seq}`, concern, recorded, by: ANA, what };
}

export const identified = (identifiedAt: string, recorded = identifiedAt): Event =>
  event({ kind: 'concern-identified', identified: identifiedAt, origin: null }, recorded);

export const completed = (recorded: string): Event => event({ kind: 'step-completed', step: '1.1', record }, recorded);

/** The one concern that these events make. */
export function only(concerns: Concern[]): Concern {
  const [concern, ...others] = concerns;
  if (!concern || others.length) throw new Error(`One concern was meant, these are ${concerns.length}.`);
  return concern;
}
