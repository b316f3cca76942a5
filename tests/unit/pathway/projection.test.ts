import { describe, expect, test } from 'vitest';
import type { Concern } from '#pathway/concern.ts';
import { RECORDS } from './records.ts';
import { aware, calm, concernOf, on, step, that } from './told.ts';

const fired = ({ escalations }: Concern) => escalations.map(({ trigger, fired }) => `${trigger} ${fired.slice(11, 16)}`);
const notMet = { threshold: 'not-met', reason: 'A single quarrel over a chair.', review: '2026-12-01T10:00:00Z' };

describe('live risk', () => {
  test('stands from identified, while 1.2 is missing', () => {
    expect(concernOf(aware()).risk).toEqual([{ from: on('10:00'), recorded: on('10:00'), until: null, facts: ['Step 1.2 has not been answered yet.'], ended: null }]);
  });

  test('ends when 1.2 answers no to access and to another adult affected', () => {
    expect(concernOf(...calm()).risk.at(-1)).toMatchObject({ until: on('10:15'), ended: expect.stringContaining('no access') });
  });

  test.each([{ access: 'unknown', others: 'no' }, { access: 'no', others: 'unknown' }, { access: 'yes', others: 'yes' }])('stands on with %o', (answers) => {
    const { risk, escalations } = concernOf(aware(), step('10:05', '1.1'), step('10:15', '1.2', answers));
    expect(risk.at(-1)?.until).toBeNull();
    // In the same save: escalated to both leads, with the facts that fired it.
    expect(escalations).toMatchObject([{ trigger: 'live-risk', fired: on('10:15'), to: ['Registered Manager', 'Designated Safeguarding Lead'], facts: risk.at(-1)?.facts, told: [] }]);
  });

  test('ends when the plan was checked as in place, and stands again when a check finds that it is not', () => {
    const risky = [aware(), step('10:05', '1.1'), step('10:15', '1.2'), step('11:00', '2.1')];
    const checked = [...risky, that('11:30', { kind: 'controls-checked', inPlace: 'yes' })];
    expect(concernOf(...checked).risk.map(({ until }) => until)).toEqual([on('11:30')]);
    const drifted = concernOf(...checked, that('15:00', { kind: 'controls-checked', inPlace: 'no', missing: 'Nobody in the lounge' }));
    expect(drifted.risk.map(({ from, until }) => [from, until])).toEqual([[on('10:00'), on('11:30')], [on('15:00'), null]]);
  });

  test('a threshold that is unknown counts as live risk until it is decided', () => {
    const unknown = [...calm(), step('11:00', '1.4', { threshold: 'unknown' })];
    expect(concernOf(...unknown).risk.at(-1)).toMatchObject({ from: on('11:00'), until: null, facts: ['Whether the external threshold is met is not known yet.'] });
    expect(concernOf(...unknown, step('12:00', '1.4')).risk.at(-1)?.until).toBe(on('12:00'));
  });
});

describe('the threshold', () => {
  test('unknown keeps 1.4 open; the decision completes it', () => {
    const unknown = [...calm(), step('11:00', '1.4', { threshold: 'unknown' })];
    expect(concernOf(...unknown)).toMatchObject({ threshold: { state: 'unknown', met: null }, managerialReview: null, steps: { '1.4': { done: null } } });
    expect(concernOf(...unknown, step('12:00', '1.4'))).toMatchObject({ threshold: { state: 'met', met: on('12:00') }, managerialReview: { at: on('12:00'), step: '1.4' } });
  });

  test('once met, 3.1 runs from then, whatever a correction says later', () => {
    const decision = step('11:00', '1.4');
    const corrected = that('13:00', { kind: 'step-corrected', step: '1.4', of: decision.id, record: { ...RECORDS['1.4'], ...notMet } as never, reason: 'The authority says that it is not.' });
    expect(concernOf(...calm(), decision, corrected).threshold).toMatchObject({ state: 'not-met', met: on('11:00'), reason: notMet.reason });
  });
});

describe('high-risk indicators', () => {
  test('each is counted once over 1.1 to 1.4; unknown is possible and not counted', () => {
    const { indicators } = concernOf(aware(), step('10:05', '1.1'), step('10:15', '1.2', { access: 'unknown', repeated: 'yes', targeted: 'yes' }), step('11:00', '1.4', { coercion: 'yes' }));
    expect(indicators).toMatchObject({ counted: ['coercion', 'repeated'], possible: ['access'], alone: [], high: true });
  });

  test('two at 1.4 escalate in the save of 1.4; one does not', () => {
    expect(fired(concernOf(...calm(), step('11:00', '1.4', { coercion: 'yes' })))).toEqual([]);
    expect(fired(concernOf(...calm(), step('11:00', '1.4', { coercion: 'yes', humiliation: 'yes' })))).toEqual(['high-risk 11:00']);
  });

  test('the second one may come with 1.3, after 1.4', () => {
    const { escalations } = concernOf(...calm(), step('11:00', '1.4', { coercion: 'yes' }), step('12:00', '1.3', { fear: 'yes' }));
    expect(escalations).toMatchObject([{ trigger: 'high-risk', fired: on('12:00'), facts: ['Coercion.', 'Fear or avoidance.'] }]);
  });

  test.each(['sexual', 'injury', 'weapon', 'life', 'crime'])('%s is enough alone', (id) => {
    expect(fired(concernOf(...calm(), step('11:00', '1.4', { [id]: 'yes' })))).toEqual(['high-risk 11:00']);
  });
});

describe('other triggers', () => {
  test('repeated targeting at 2.3, wider exposure at 2.4, open risk beyond the timescale at 3.4', () => {
    const concern = concernOf(...calm(), step('11:00', '1.3'), step('12:00', '2.3', { targetedOthers: 'yes' }), step('13:00', '2.4', { others: 'unknown' }), step('14:00', '3.4', { risk: 'yes', overdue: 2 }));
    expect(concern.escalations.map(({ trigger, to, facts }) => [trigger, to[0], facts])).toEqual([
      ['repeated-targeting', 'Operations Director', ['The same adult has targeted others before.']],
      ['wider-exposure', 'Registered Manager', ['It is not known whether more than one adult may be affected.']],
      ['beyond-timescale', 'Registered Manager', ['A risk of targeting is still open.', 'Protective actions overdue: 2.']],
    ]);
    expect(concern.repeatedTargeting).toBe(true);
  });

  test('an escalation is red until a person records who was told, by whom, how and when', () => {
    const events = [aware(), step('10:05', '1.1'), step('10:15', '1.2')];
    const [open] = concernOf(...events).escalations;
    const told = that('10:20', { kind: 'told', escalation: open?.key ?? '', who: 'Ruth', toldBy: 'Ana', how: 'Telephone', at: on('10:18') });
    expect(open?.told).toEqual([]);
    expect(concernOf(...events, told).escalations[0]?.told).toMatchObject([{ who: 'Ruth', toldBy: 'Ana', how: 'Telephone', at: on('10:18') }]);
  });

  test('a reason that is taken back by a correction does not put an escalation out', () => {
    const review = step('10:15', '1.2');
    const corrected = that('10:30', { kind: 'step-corrected', step: '1.2', of: review.id, record: { access: 'no', repeated: 'no', targeted: 'no', others: 'no' }, reason: 'Tom is out of the house.' });
    expect(fired(concernOf(aware(), step('10:05', '1.1'), review, corrected))).toEqual(['live-risk 10:15']);
  });
});

describe('recorded in error', () => {
  test('a completion that was made in error opens the step again; both stay in the record', () => {
    const review = step('10:15', '1.2');
    const error = that('10:30', { kind: 'recorded-in-error', event: review.id, reason: 'It was another concern.' });
    expect(concernOf(aware(), step('10:05', '1.1'), review, error)).toMatchObject({ steps: { '1.2': { done: null } }, escalations: [] });
  });

  test('a whole concern: it stays, and nothing of it is due', () => {
    const first = aware();
    expect(concernOf(first, that('10:30', { kind: 'recorded-in-error', event: first.id, reason: 'This was a test.' })).state).toBe('in-error');
  });
});

describe('stabilised, reopened, concluded', () => {
  const signed = (time: string) => (['Registered Manager', 'Designated Safeguarding Lead'] as const).map((as) => that(time, { kind: 'stabilised-signed', as }));
  const incident = (time: string) => that(time, { kind: 'development', occurred: on(time), about: 'incident', text: 'Tom pushed Raj again.' });

  test('one signature is not enough, two are; a new incident reopens and takes both back', () => {
    expect(concernOf(...calm(), ...signed('12:00').slice(0, 1))).toMatchObject({ state: 'live', signed: ['Registered Manager'] });
    expect(concernOf(...calm(), ...signed('12:00')).state).toBe('stabilised');
    expect(concernOf(...calm(), ...signed('12:00'), incident('13:00'))).toMatchObject({ state: 'live', signed: [] });
    expect(concernOf(...calm(), ...signed('12:00').slice(0, 1), incident('12:30'), ...signed('13:00').slice(1)).state).toBe('live');
  });

  test('an incident after the controls were in place is flagged on its concern', () => {
    const events = [...calm(), step('11:00', '2.1'), that('11:30', { kind: 'controls-checked', inPlace: 'yes' })];
    expect(concernOf(...events, incident('12:00')).afterControls).toHaveLength(1);
    expect(concernOf(...events, that('12:00', { kind: 'development', occurred: on('11:10'), about: 'incident', text: 'Tom pushed Raj again.' })).afterControls).toEqual([]);
  });

  test('actions from a chronology update are actions of the concern, and end once', () => {
    const update = step('12:00', '3.3');
    const [action] = concernOf(...calm(), incident('11:00'), update).actions;
    expect(action).toMatchObject({ text: 'Move the television away.', owner: 'Team Leader', completed: null });
    const done = that('13:00', { kind: 'action-completed', action: action?.id ?? '', text: 'Moved.' });
    expect(concernOf(...calm(), incident('11:00'), update, done).actions[0]?.completed).toMatchObject({ text: 'Moved.' });
  });
});
