import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { decide } from '#pathway/decide.ts';
import type { Command, Event, Happening } from '#pathway/events.ts';
import type { StepId } from '#pathway/steps.ts';
import type { Role } from '#pathway/who.ts';
import { at, calendars } from './given.ts';
import { RECORDS } from './records.ts';
import { aware, calm, on, step, that, who } from './told.ts';

/** What the product answers to a command, at `HH:MM` or an instant, by somebody. */
function answer(events: Event[], time: string, what: Command, role: Role = 'Registered Manager', name: string = role): string {
  const decision = decide(project(events)[0], events, what, { by: who(role, name), now: at(on(time)), calendars });
  return decision.ok ? 'yes' : decision.error;
}
const completes = (id: StepId, answers: object = {}, more: object = {}) => ({ kind: 'step-completed', step: id, record: { ...RECORDS[id], ...answers }, ...more }) as Command;
const bob = who('Operations Director', 'Bob');

describe('completing', () => {
  test('no step without 1.1', () => {
    expect(answer([aware()], '10:05', completes('1.2'))).toBe('The first record, step 1.1, comes before step 1.2. Complete it first.');
    expect(answer([aware()], '10:05', completes('3.4'))).toMatch(/^The first record/u);
  });

  test('no step before it began', () => {
    expect(answer(calm(), '10:30', completes('2.1'))).toBe('Step 2.1 begins with managerial review: complete step 1.3 or 1.4 first.');
    // Its clock runs from when 1.4 was due, and still 1.3 or 1.4 comes first.
    expect(answer(calm(), '14:30', completes('2.1'))).toMatch(/^Step 2.1 begins with managerial review/u);
    expect(answer(calm(), '10:30', completes('3.1'))).toBe('Step 3.1 begins when step 1.4 records that the threshold is met.');
    expect(answer(calm(), '10:30', completes('3.2'))).toMatch(/^Step 3.2 begins when the referral/u);
    expect(answer(calm(), '10:30', completes('3.3'))).toMatch(/^There is no new development/u);
    expect(answer(calm(), '10:30', completes('3.5'))).toMatch(/^Step 3.5 begins when the concern is concluded/u);
    expect(answer([...calm(), step('10:40', '1.3')], '10:45', completes('2.4'))).toMatch(/begins with managerial review|Step 2.3 comes first/u);
  });

  test('not before staff became aware: the device’s clock is wrong', () => {
    expect(answer([aware()], '09:00', completes('1.1'))).toMatch(/^This device says that it is 09:00/u);
  });

  test('not twice, but for the steps that come again', () => {
    expect(answer(calm(), '10:30', completes('1.2'))).toMatch(/^Step 1.2 is already complete\. .*correct it and say why/u);
    expect(answer([...calm(), step('10:40', '1.3'), step('10:50', '3.4')], '11:00', completes('3.4'))).toBe('yes');
  });

  test('late asks why; the first record alone may do without', () => {
    const late = [aware(), step('10:05', '1.1')];
    expect(answer(late, '11:00', completes('1.2'))).toBe('Step 1.2 was due 10:35. Write why it is late, then complete it.');
    expect(answer(late, '11:00', completes('1.2', {}, { late: 'The Team Leader was called away.' }))).toBe('yes');
    expect(answer([aware()], '11:00', completes('1.1', { occurred: on('09:50') }))).toBe('yes');
  });

  test('a referral that is sent in the future, or before staff knew, is refused', () => {
    const met = [...calm(), step('11:00', '1.4')];
    expect(answer(met, '12:00', completes('3.1', { submitted: on('13:00') }))).toMatch(/^You wrote 13:00, and it is 12:00 now/u);
    expect(answer(met, '12:00', completes('3.1', { submitted: on('09:00') }))).toMatch(/^Staff became aware at 10:00/u);
    expect(answer(met, '12:00', completes('3.1', { submitted: on('11:50') }))).toBe('yes');
  });

  test('one person in two contradicting parts is asked about', () => {
    const people = [{ reference: 'Tom', role: 'harmed' }, { reference: 'tom ', role: 'alleged-source' }];
    expect(answer([aware()], '10:05', completes('1.1', { people, occurred: on('09:50') }))).toBe('Tom stands here as “May have been harmed” and as “Alleged source of harm”. Choose one part, or “Both of these”.');
  });
});

describe('correcting', () => {
  const decision = step('11:00', '1.4', { coercion: 'yes', humiliation: 'yes' });
  const events = [...calm(), decision];
  const corrected = (answers: object, more: object = {}) => ({ kind: 'step-corrected', step: '1.4', of: decision.id, record: { ...RECORDS['1.4'], ...answers }, reason: 'It was written wrongly.', ...more }) as Command;

  test('nobody quietly de-escalates at two indicators', () => {
    expect(answer(events, '12:00', corrected({ coercion: 'yes' }))).toMatch(/^This takes a high-risk indicator back/u);
    expect(answer(events, '12:00', corrected({ coercion: 'yes' }, { second: who('Registered Manager', 'Ruth') }), 'Designated Safeguarding Lead', 'ruth')).toMatch(/can’t be you/u);
    expect(answer(events, '12:00', corrected({ coercion: 'yes' }, { second: bob }))).toBe('yes');
    expect(answer(events, '12:00', corrected({ coercion: 'yes', humiliation: 'yes', wishes: 'He wants to move.' }))).toBe('yes');
  });

  test('what was not completed can’t be corrected', () => {
    expect(answer(events, '12:00', { ...corrected({}), of: 'd:none' } as Command)).toMatch(/^There is no completed step 1.4/u);
  });

  test('the sequence is checked before a threshold is decided anew, unless it is to refer', () => {
    const plain = step('11:00', '1.4', { threshold: 'not-met', reason: 'A single quarrel.', review: on('12:00') });
    const all = [...calm(), plain, step('12:00', '2.2')];
    const anew = (answers: object) => ({ kind: 'step-corrected', step: '1.4', of: plain.id, record: { ...RECORDS['1.4'], ...answers }, reason: 'More is known now.' }) as Command;
    expect(answer(all, '13:00', anew({ threshold: 'unknown' }))).toMatch(/^The threshold is decided anew/u);
    expect(answer(all, '13:00', anew({ threshold: 'met' }))).toBe('yes');
    expect(answer([...all, that('12:30', { kind: 'chronology-checked', check: 'sequence', text: 'In order' })], '13:00', anew({ threshold: 'unknown' }))).toBe('yes');
  });
});

describe('a threshold that was unknown', () => {
  const unknown = [...calm(), step('11:00', '1.4', { threshold: 'unknown', coercion: 'yes', humiliation: 'yes' })];

  test('is decided by completing 1.4 again, and nothing is taken back on the way', () => {
    expect(answer(unknown, '12:00', completes('1.4', { coercion: 'yes', humiliation: 'yes' }))).toBe('yes');
    expect(answer(unknown, '12:00', completes('1.4'))).toMatch(/^Two or more high-risk indicators were recorded/u);
  });

  test('to “not met” only after the sequence was checked', () => {
    const notMet = completes('1.4', { coercion: 'yes', humiliation: 'yes', threshold: 'not-met', reason: 'A single quarrel.', review: on('15:00') });
    const events = [...unknown, step('11:30', '2.2')];
    expect(answer(events, '12:00', notMet)).toMatch(/^The threshold is decided anew/u);
    expect(answer([...events, that('11:40', { kind: 'chronology-checked', check: 'sequence', text: 'In order' })], '12:00', notMet)).toBe('yes');
  });
});

describe('not applicable and recorded in error', () => {
  const aside = (second: unknown, step: StepId = '2.2') => ({ kind: 'step-not-applicable', step, reason: 'It does not apply here.', second }) as Command;

  test('need a second person, who is another one', () => {
    expect(answer(calm(), '11:00', aside(undefined))).toBe('Name a second person who agrees.');
    expect(answer(calm(), '11:00', aside(who('Team Leader', ' Registered  manager')))).toMatch(/can’t be you/u);
    expect(answer(calm(), '11:00', aside(bob))).toBe('yes');
    expect(answer(calm(), '11:00', aside(bob, '1.1'))).toMatch(/^The first record can’t be left out/u);
    expect(answer(calm(), '11:00', aside(bob, '1.2'))).toMatch(/^Step 1.2 is complete/u);
  });

  test('an entry on which risk rests is not withdrawn alone', () => {
    const events = calm();
    const error = (index: number, second?: unknown) => ({ kind: 'recorded-in-error', event: events[index]?.id ?? '', reason: 'It was another concern.', ...(second ? { second } : {}) }) as Command;
    expect(answer(events, '11:00', error(2))).toMatch(/^Risk rests on this entry/u);
    expect(answer(events, '11:00', error(0, bob))).toBe('yes');
    expect(answer(events, '11:00', error(1))).toBe('yes');
    expect(answer(events, '11:00', { kind: 'recorded-in-error', event: 'd:none', reason: 'It was another concern.' })).toMatch(/not in this concern/u);
  });
});

describe('stabilising and concluding', () => {
  const dsl = 'Designated Safeguarding Lead';
  const sign = { kind: 'stabilised-signed', as: 'Registered Manager' } as const;
  const quiet = [...calm(), step('11:00', '1.3'), step('11:10', '2.1'), that('11:30', { kind: 'controls-checked', inPlace: 'yes' }), that('11:40', { kind: 'development', occurred: on('11:40'), about: 'own-view', text: 'He feels safe now.' })];

  test('names what is missing: seven days, the check, the adult’s own view', () => {
    expect(answer(calm(), '12:00', sign)).toBe('Not stabilised yet. Missing: 7 days without a new incident; a check that the protection plan is in place; the adult’s own view, recorded as a development.');
    expect(answer(quiet, '2026-12-01T09:59:00Z', sign)).toBe('Not stabilised yet. Missing: 7 days without a new incident.');
    expect(answer(quiet, '2026-12-01T10:00:00Z', sign)).toBe('yes');
  });

  test('each signs for their own role, once', () => {
    expect(answer(quiet, '2026-12-01T10:00:00Z', sign, dsl)).toBe('Only the Registered Manager can sign here. At this desk is the Designated Safeguarding Lead.');
    expect(answer([...quiet, that('2026-12-01T10:00:00Z', sign)], '2026-12-01T11:00:00Z', sign)).toBe('The Registered Manager has signed already.');
  });

  test('concluded: by the end of the enquiry, or by the lead where nothing was referred', () => {
    const close = (how: 'enquiry-ended' | 'not-referred') => ({ kind: 'concluded', how, reason: 'Nothing is left to do.' }) as const;
    const decided = [...calm(), step('11:00', '1.4', { threshold: 'not-met', reason: 'A single quarrel.', review: on('12:00') })];
    expect(answer(calm(), '12:00', close('not-referred'), dsl)).toMatch(/has not been decided/u);
    expect(answer(decided, '12:00', close('not-referred'))).toMatch(/^Only the Designated Safeguarding Lead/u);
    expect(answer(decided, '12:00', close('not-referred'), dsl)).toBe('yes');
    expect(answer(decided, '12:00', close('enquiry-ended'))).toMatch(/^Nothing was referred/u);
    const met = [...calm(), step('11:00', '1.4')];
    expect(answer(met, '12:00', close('not-referred'), dsl)).toMatch(/^The threshold was recorded as met/u);
    expect(answer([...met, step('11:30', '3.1')], '12:00', close('enquiry-ended'))).toBe('yes');
    expect(answer([...met, step('11:30', '3.1')], '12:00', close('not-referred'), dsl)).toMatch(/^This concern was referred/u);
    expect(answer(decided, '12:00', { kind: 'reopened', reason: 'Something new was found.' })).toBe('This concern is open.');
  });
});

describe('the rest', () => {
  const acts: [string, Event[], Happening, RegExp][] = [
    ['a check without a plan', calm(), { kind: 'controls-checked', inPlace: 'yes' }, /no protection plan/u],
    ['a “no” that does not say what is missing', [...calm(), step('11:00', '2.1')], { kind: 'controls-checked', inPlace: 'no' }, /what is missing/u],
    ['a receipt without a referral', calm(), { kind: 'receipt-confirmed', confirmed: true, text: 'By telephone' }, /Nothing has been referred/u],
    ['a daily review before managerial review', calm(), { kind: 'review-done', review: '3.2', text: 'Quiet' }, /begins with managerial review/u],
    ['a development in the future', calm(), { kind: 'development', occurred: on('16:00'), about: 'incident', text: 'Tom pushed Raj again.' }, /You wrote 16:00/u],
    ['an action whose date is over', calm(), { kind: 'action-agreed', action: 'a', text: 'Move the chair.', owner: 'Team Leader', due: on('11:00') }, /date is over/u],
    ['an action that is not there', calm(), { kind: 'action-completed', action: 'a', text: 'Done' }, /not in this concern/u],
    ['told of no escalation', calm(), { kind: 'told', escalation: 'x', who: 'Ruth', toldBy: 'Ana', how: 'Telephone', at: on('11:00') }, /not in this concern/u],
    ['a person who falls out of the concern', calm(), { kind: 'people-changed', people: [{ reference: 'Tom', role: 'harmed' }, { reference: 'Eve', role: 'witness' }], reason: 'It was not Raj.' }, /^Raj is missing/u],
  ];
  test.each(acts)('%s is refused', (_, events, what, sentence) => {
    expect(answer(events, '12:00', what as Command)).toMatch(sentence);
  });

  test('of a concern that is not here', () => {
    expect(decide(undefined, [], { kind: 'reopened', reason: 'Something new was found.' }, { by: bob, now: at(on('12:00')), calendars })).toMatchObject({ ok: false });
  });

  test('an audit belongs to no concern, and is signed with its figures', () => {
    expect(decide(undefined, [], completes('1.5'), { by: bob, now: at(on('12:00')), calendars })).toEqual({ ok: false, error: 'An audit is signed with the figures that Plainly counts. Open it in the desk’s Audits.' });
  });
});
