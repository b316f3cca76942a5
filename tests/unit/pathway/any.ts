import * as fc from 'fast-check';
import type { Event, Happening } from '#pathway/events.ts';
import type { StepId } from '#pathway/steps.ts';
import { ANA } from './given.ts';
import { RECORDS } from './records.ts';
import { who } from './told.ts';

/** Histories of one concern for the properties: anything may happen in any order, minutes or days apart. */
const answer = fc.constantFrom('yes', 'no', 'unknown');

const completion = (id: StepId, answers: fc.Arbitrary<object>) => answers.map((given): Happening => ({ kind: 'step-completed', step: id, record: { ...RECORDS[id], ...given } }) as Happening);
const same = fc.constant({});
const reason = 'It was found so.';

const happening: fc.Arbitrary<Happening> = fc.oneof(
  completion('1.1', same),
  completion('1.2', fc.record({ access: answer, others: answer })),
  completion('1.3', fc.record({ fear: answer })),
  completion('1.4', fc.constantFrom<object>({ threshold: 'met' }, { threshold: 'unknown' }, { threshold: 'not-met', reason: 'A single quarrel.', review: '2027-01-01T10:00:00Z' }, { threshold: 'not-met', reason: 'A single quarrel.', review: '2026-11-30T10:00:00Z' })),
  completion('2.1', same),
  completion('2.2', same),
  completion('2.3', fc.record({ targetedOthers: answer })),
  completion('2.4', fc.record({ others: answer })),
  completion('3.1', same),
  completion('3.2', same),
  completion('3.3', same),
  completion('3.4', same),
  completion('3.5', same),
  fc.constantFrom<Happening>(
    { kind: 'controls-checked', inPlace: 'yes' },
    { kind: 'controls-checked', inPlace: 'no', missing: 'Nobody there' },
    { kind: 'review-done', review: '3.2', text: 'Quiet' },
    { kind: 'receipt-confirmed', confirmed: true, text: 'By telephone' },
    { kind: 'stabilised-signed', as: 'Registered Manager' },
    { kind: 'stabilised-signed', as: 'Designated Safeguarding Lead' },
    { kind: 'action-agreed', action: 'a', text: 'Move the table away.', owner: 'Team Leader', due: '2026-11-28T09:00:00Z' },
    { kind: 'action-completed', action: 'a', text: 'Moved' },
    { kind: 'action-cancelled', action: 'a', reason },
    { kind: 'reopened', reason },
    { kind: 'concluded', how: 'enquiry-ended', reason },
    { kind: 'step-not-applicable', step: '2.2', reason, second: who('Team Leader') },
    { kind: 'step-not-applicable', step: '3.1', reason, second: who('Team Leader') },
  ),
);

/** A gap in minutes: mostly short, sometimes over a night or a weekend. */
const gap = fc.oneof({ weight: 4, arbitrary: fc.nat(90) }, { weight: 2, arbitrary: fc.nat(1000) }, { weight: 1, arbitrary: fc.nat(6000) });

/** When it is identified: around weekends, bank holidays and clock changes. */
const began = fc.constantFrom('2026-11-24T10:00:00Z', '2026-11-27T16:20:00Z', '2026-10-24T22:40:00Z', '2026-12-24T15:30:00Z', '2027-03-27T20:00:00Z', '2026-11-29T03:00:00Z');

export const history: fc.Arbitrary<Event[]> = fc.tuple(began, fc.array(fc.tuple(gap, happening), { maxLength: 14 })).map(([identified, happened]) => {
  let at = Temporal.Instant.from(identified);
  const first: Event = { id: 'd:1', concern: 'c', recorded: identified, by: ANA, what: { kind: 'concern-identified', identified, origin: null } };
  const rest = happened.map(([minutes, what], index): Event => {
    at = at.add({ minutes });
    // Two devices that know the same concern, as after a handover.
    return { id: `${index % 3 ? 'd' : 'e'}:${index + 2}`, concern: 'c', recorded: at.toString(), by: ANA, what };
  });
  return [first, ...rest];
});
