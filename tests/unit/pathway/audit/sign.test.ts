import { describe, expect, test } from 'vitest';
import { changed, signedAudits, signedFor, standingFigures } from '#pathway/audit/signed.ts';
import { dueSteps, isOpen } from '#pathway/due-steps.ts';
import { Command, Event } from '#pathway/events.ts';
import { serviceAudits, type ServiceAudits } from '#pathway/service-audits.ts';
import { isOverdue, standing, unrecorded } from '#pathway/standing.ts';
import { thresholds } from '#pathway/thresholds.ts';
import { handover } from '#pathway/handover.ts';
import { ukIso } from '#time/zone.ts';
import * as fc from '../../properties.ts';
import { at, calendars, event } from '../given.ts';
import { aware, calm, step, that } from '../told.ts';
import { ANA, as, decided, figure, figures, MONDAY, ofService, refusal, signing, WEEK } from './shared.ts';

/** Four concerns of Tuesday: 1.3 is on time in three, and written on Wednesday in the fourth. */
const first = aware();
const week = [...as('a', ...calm(), step('16:00', '1.3')), ...as('b', ...calm(), step('16:10', '1.3')), ...as('c', first, step('10:05', '1.1'), step('10:15', '1.2', { access: 'no', others: 'no' }), step('16:20', '1.3')), ...as('d', ...calm(), step('2026-11-25T10:00:00Z', '1.3'))];
const counted = figures('1.5', WEEK, week, MONDAY);
const correction = { task: 'practice-correction', about: '', owner: 'Registered Manager', due: '2026-12-04T17:00:00Z' } as const;
const sign = (more: object = {}) => signing('1.5', WEEK, counted, MONDAY, { tasks: [correction], ...more });
const signed = ofService(sign(), MONDAY);

describe('an audit is signed', () => {
  test('with three of four on time, a task with an owner and a date, and checks in numbers', () => {
    expect(figure(counted, 'sameDay')).toMatchObject({ part: 3, of: 4, trigger: true });
    expect(decided([], sign(), MONDAY)).toEqual({ ok: true, what: sign() });
    expect(Command.safeParse(sign()).error).toBeUndefined();
    expect(Event.parse(signed)).toEqual(signed);
  });

  test.each<[string, object, string, string]>([
    ['before the week is over', {}, '2026-11-29T23:59:59Z', '23 to 29 November is not over yet. It can be signed from Monday 30 November on.'],
    ['of a week to come', { from: '2026-12-07', to: '2026-12-13' }, MONDAY, '7 to 13 December is not over yet. It can be signed from Monday 14 December on.'],
    ['of days that are no week', { from: '2026-11-24', to: '2026-11-30' }, MONDAY, 'These are not the days of one audit. Open it from the list of audits.'],
    ['of a week whose time is over', {}, '2026-12-07T09:00:00Z', 'The time to sign the audit of 23 to 29 November is over: that of 30 November to 6 December is due now. It stands as missed.'],
    ['late, without a reason', {}, '2026-11-30T17:00:01Z', 'This audit was due 17:00. Write why it is late, then sign it.'],
    ['with figures of before its end', { asOf: '2026-11-29T10:00:00Z' }, MONDAY, 'These figures were not counted after the end of the period. Open the audit again.'],
    ['with figures of later than now', { asOf: '2026-11-30T10:00:01Z' }, MONDAY, 'These figures were not counted after the end of the period. Open the audit again.'],
    ['without the task that it asks for', { tasks: [] }, MONDAY, 'Immediate practice correction: say who does it, and by when.'],
    ['with a task that nothing asks for', { tasks: [correction, { ...correction, task: 'retraining' }] }, MONDAY, 'These figures do not ask for this: Targeted retraining. Open the audit again.'],
    ['with a task whose date is over', { tasks: [{ ...correction, due: MONDAY }] }, MONDAY, 'Immediate practice correction: the date is over. Write one that is still to come.'],
    ['with more checks met than made', { checks: { checked: 2, met: 3 } }, MONDAY, 'More staff practice checks were met than made. Change one of the two numbers.'],
  ])('%s: refused', (_, more, now, words) => {
    expect(refusal([], sign(more), now)).toBe(words);
  });

  test('late with its reason, and exactly at its due time without', () => {
    expect(decided([], sign(), '2026-11-30T17:00:00Z')).toMatchObject({ ok: true });
    expect(decided([], sign({ late: 'I was ill on Monday.' }), '2026-12-02T10:00:00Z')).toMatchObject({ ok: true });
    const passed = ofService({ kind: 'due-passed', step: '1.5', obligation: `1.5/${WEEK}`, due: '2026-11-30T17:00:00Z', noticedAt: '2026-11-30T17:01:00Z' }, '2026-11-30T17:01:00Z');
    // The device's clock went back: what passed has passed.
    expect(refusal([passed], sign(), '2026-11-30T16:00:00Z')).toBe('This audit was due 17:00. Write why it is late, then sign it.');
  });

  test('with a concern that nobody has decided: refused', () => {
    const waiting = counted.map((each) => (each.id === 'delayed' ? { ...each, beside: { proposed: 1, undecided: 1 } } : each));
    expect(refusal([], sign({ figures: waiting }), MONDAY)).toBe('1 concern waits for your decision: was it recognised late? Decide it, then sign.');
  });

  test('twice: refused with who signed it and when, also where an earlier build wrote it', () => {
    const twice = 'The audit of 23 to 29 November was signed 10:00 by Gus. There is one record for each. Where the record was corrected since, restate it.';
    expect(refusal([signed], sign(), '2026-11-30T11:00:00Z')).toBe(twice);
    const old = { ...step('2026-11-30T10:00:00Z', '1.5'), concern: null };
    expect(refusal([old], sign(), '2026-11-30T11:00:00Z')).toBe(twice.replace('Gus', 'Ana'));
    expect(refusal([], old.what as never, MONDAY)).toBe('An audit is signed with the figures that Plainly counts. Open it in the desk’s Audits.');
    expect(refusal([], { kind: 'pack-taken', text: 'Board' }, MONDAY)).toBe('An audit is signed with the figures that Plainly counts. Open it in the desk’s Audits.');
  });
});

describe('a correction after the signature', () => {
  // Concern c was recorded in error as a whole: nothing of it is due any more, and the share is two of three.
  const corrected = [...week, ...as('c', that('2026-12-01T09:00:00Z', { kind: 'recorded-in-error', event: first.id, reason: 'It was another house.', second: ANA }))];
  const NOW = '2026-12-01T10:00:00Z';
  const anew = figures('1.5', WEEK, corrected, NOW);
  const restate = (more: object = {}) => ({ kind: 'audit-restated' as const, signed: signed.id, asOf: NOW, figures: anew, tasks: [], reason: 'One concern was of another house.', ...more });

  test('leaves what was signed as it is, and as of then the record still says it', () => {
    const audit = signedFor(signedAudits([signed]), '1.5', WEEK);
    if (!audit) throw new Error('It is signed.');
    expect(figure(audit.signed.what.figures, 'sameDay')).toMatchObject({ shown: '3 of 4' });
    expect(figures('1.5', WEEK, corrected, MONDAY)).toEqual(audit.signed.what.figures);
    expect(changed(standingFigures(audit).figures, anew).map(({ before, after }) => [after.id, before.shown, after.shown])).toEqual([['sameDay', '3 of 4', '2 of 3'], ['missingDetail', '0 of 4', '0 of 3']]);
  });

  test('is restated beside it, and both stay', () => {
    expect(decided([signed], restate(), NOW)).toMatchObject({ ok: true });
    const [audit] = signedAudits([ofService(restate(), NOW), signed]);
    expect(figure(audit?.signed.what.figures ?? [], 'sameDay').shown).toBe('3 of 4');
    expect(audit?.restated.map(({ what }) => [figure(what.figures, 'sameDay').shown, what.reason])).toEqual([['2 of 3', 'One concern was of another house.']]);
  });

  test('is not restated twice with the same figures, nor where nothing changed, nor without a signature', () => {
    expect(refusal([signed, ofService(restate(), NOW)], restate({ asOf: '2026-12-01T11:00:00Z' }), '2026-12-01T11:00:00Z')).toBe('The record says the same as when it was signed. There is nothing to restate.');
    expect(refusal([signed], restate({ figures: counted }), NOW)).toBe('The record says the same as when it was signed. There is nothing to restate.');
    expect(refusal([], restate(), NOW)).toBe('This audit is not signed on this device.');
    expect(refusal([signed], restate({ asOf: '2026-11-30T09:00:00Z' }), NOW)).toBe('These figures were not counted after the audit was signed. Open it again.');
  });

  test('that triggers for the first time opens its task', () => {
    const good = figures('1.5', WEEK, week.filter(({ concern }) => concern !== 'd'), MONDAY);
    const fine = ofService(signing('1.5', WEEK, good, MONDAY), MONDAY);
    const worse = { ...restate({ signed: fine.id }), figures: counted };
    expect(refusal([fine], worse, NOW)).toBe('Immediate practice correction: say who does it, and by when.');
    expect(decided([fine], { ...worse, tasks: [correction] }, NOW)).toMatchObject({ ok: true });
  });
});

describe('the meeting', () => {
  const met = (on: string) => ({ kind: 'audit-reviewed' as const, signed: signed.id, meeting: 'Governance meeting', on, decisions: 'The rota of supper changes.', owner: 'Registered Manager' as const });

  test('is recorded once it has been held, and not before the signature', () => {
    const now = '2026-12-02T10:00:00Z';
    expect(decided([signed], met('2026-12-02'), now)).toMatchObject({ ok: true });
    expect(refusal([signed], met('2026-12-03'), now)).toBe('Thursday 3 December is still to come. Record the meeting once it has been held.');
    expect(refusal([signed], met('2026-11-29'), now)).toBe('The audit was signed on Monday 30 November, so a meeting can’t have looked at it before. Change the date.');
    expect(refusal([], met('2026-12-02'), now)).toBe('This audit is not signed on this device.');
  });
});

describe('a task', () => {
  const TASK = `task/1.5/${WEEK}/practice-correction`;
  const owes = (...events: Event[]): ServiceAudits => {
    const made = serviceAudits('2026-11-24T10:00:00Z', '2020-01-01T00:00:00Z', events);
    if (!made) throw new Error('There is a concern.');
    return made;
  };
  const open = (of: ServiceAudits, now: string) => dueSteps(of, calendars, at(now)).find(({ id }) => id === TASK);
  const done = { kind: 'audit-task-done' as const, task: TASK, how: 'Practised at the handover of all shifts.', at: '2026-12-03T12:00:00Z' };

  test('has a clock of its own with reminders, for its owner', () => {
    const clock = open(owes(signed), '2026-12-01T10:00:00Z');
    expect(clock && [clock.title, clock.role, ukIso(clock.due).slice(0, 16), clock.kind, isOpen(clock)]).toEqual(['Immediate practice correction, 23 to 29 November', 'Registered Manager', '2026-12-04T17:00', 'date', true]);
    const told = thresholds([owes(signed)], calendars, at('2026-12-01T10:00:00Z')).filter(({ obligation }) => obligation === TASK);
    expect(told.map(({ kind, told: when }) => `${kind} ${when.toString()}`)).toEqual(['warning 2026-12-03T17:00:00Z', 'warning 2026-12-04T10:00:00Z', 'due 2026-12-04T17:00:00Z', 'deputy 2026-12-04T17:10:00Z']);
  });

  test('is overdue until somebody records it as done, and its due time is written down once', () => {
    const now = at('2026-12-05T10:00:00Z');
    // The fortnight to 29 November has no audit either.
    expect(standing([owes(signed)], calendars, now).overdue).toBe(2);
    const [passed] = unrecorded(owes(signed), calendars, now).filter(({ what }) => what.kind === 'due-passed' && what.obligation === TASK);
    expect(passed).toMatchObject({ concern: null, what: { due: '2026-12-04T17:00:00Z' } });
    const known = owes(signed, event(passed?.what as never, now.toString(), null));
    expect(unrecorded(known, calendars, now).filter(({ what }) => what.kind === 'due-passed' && what.obligation === TASK)).toEqual([]);
    const clock = open(known, now.toString());
    expect(clock && isOverdue(clock, now)).toBe(true);
    expect(standing([owes(signed, ofService(done, '2026-12-05T09:00:00Z'))], calendars, now).overdue).toBe(1);
  });

  test('ends once, by who says how and when', () => {
    expect(decided([signed], done, '2026-12-03T12:30:00Z')).toMatchObject({ ok: true });
    expect(refusal([signed], done, '2026-12-03T11:59:00Z')).toBe('You wrote 12:00, and it is 11:59 now. Write now, or earlier.');
    expect(refusal([signed], { ...done, at: '2026-11-30T09:00:00Z' }, '2026-12-03T12:30:00Z')).toBe('The task was opened Mon 30 Nov 10:00, so it can’t have been done before. Change the time.');
    expect(refusal([signed, ofService(done, '2026-12-03T12:30:00Z')], done, '2026-12-03T13:00:00Z')).toBe('This task was recorded as done 12:30 by Gus.');
    expect(refusal([], done, '2026-12-03T12:30:00Z')).toBe('This task is not on this device.');
    expect(Command.safeParse({ ...done, how: '' }).success).toBe(false);
  });

  test('can be seen without a concern, like an audit', () => {
    expect(decided([], { kind: 'due-acknowledged', obligation: TASK }, MONDAY)).toMatchObject({ ok: true });
    expect(decided([], { kind: 'due-acknowledged', obligation: '1.2' }, MONDAY)).toMatchObject({ ok: false });
  });

  test('stands in the handover of a shift once it is due, with the audits', () => {
    const lines = (now: string) => handover([], calendars, at(now), owes(signed)).service.map(({ id }) => id);
    expect(lines('2026-12-01T10:00:00Z')).toEqual(['2.5/2026-11-16']);
    expect(lines('2026-12-04T10:00:00Z')).toEqual(['2.5/2026-11-16', TASK]);
    expect(handover([], calendars, at('2026-11-30T09:00:00Z'), owes()).service.map(({ id }) => id)).toEqual([`1.5/${WEEK}`, '2.5/2026-11-16']);
  });

  test('of each theme one', () => {
    const reviewed = (concern: string, themes: string[]) => ({ concern, reviewed: Temporal.PlainDate.from('2026-11-20'), themes });
    const pack = figures('3.5 pack', '2026-11-01', [], '2026-12-01T10:00:00Z', [reviewed('a', ['voice', 'supervision']), reviewed('b', ['voice', 'supervision'])]);
    const plan = (about: string) => ({ task: 'improvement-plan' as const, about, owner: 'Operations Director' as const, due: '2027-01-15T17:00:00Z' });
    expect(refusal([], signing('3.5 pack', '2026-11-01', pack, '2026-12-01T10:00:00Z', { tasks: [plan('voice')] }), '2026-12-01T10:00:00Z')).toBe('Service-wide improvement plan: Supervision gaps: say who does it, and by when.');
    const both = signing('3.5 pack', '2026-11-01', pack, '2026-12-01T10:00:00Z', { tasks: [plan('voice'), plan('supervision')] });
    expect(decided([], both, '2026-12-01T10:00:00Z')).toMatchObject({ ok: true });
    expect(owes(ofService(both, '2026-12-01T10:00:00Z')).tasks.map(({ id }) => id)).toEqual(['task/3.5 pack/2026-11-01/improvement-plan/voice', 'task/3.5 pack/2026-11-01/improvement-plan/supervision']);
  });

  test('in whatever order its events come in, the same', () => {
    const all = [signed, ofService(done, '2026-12-03T12:30:00Z'), ofService({ ...done, how: 'A second time, by another page.' }, '2026-12-03T12:31:00Z'), ofService({ kind: 'due-acknowledged', obligation: TASK }, '2026-12-03T12:00:00Z'), ofService(sign({ tasks: [] }), '2026-11-30T12:00:00Z')];
    const whole = owes(...all);
    expect(whole.tasks).toMatchObject([{ id: TASK, done: { how: 'Practised at the handover of all shifts.' } }]);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (events) => {
      expect(owes(...events)).toEqual(whole);
      expect(signedAudits(events)).toEqual(signedAudits(all));
    }));
  });
});

test('nothing that is signed names anybody on the staff', () => {
  expect(JSON.stringify(counted)).not.toMatch(/Ana|Gus|Ruth|Team Leader|Senior Support Worker/u);
});
