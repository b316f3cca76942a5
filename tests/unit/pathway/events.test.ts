import { describe, expect, test } from 'vitest';
import { Command, Event } from '#pathway/events.ts';
import { offered } from '#pathway/offered.ts';
import { STEP_IDS } from '#pathway/steps.ts';
import { ANA, record } from './given.ts';
import { RECORDS } from './records.ts';
import { aware, concernOf, step, that } from './told.ts';

const event = (what: unknown) => ({ id: 'd:1', concern: 'c', recorded: '2026-11-24T12:40:00Z', by: ANA, what });
const problems = (what: unknown) => (Event.safeParse(event(what)).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('events', () => {
  test('as they were first written stay readable', () => {
    const old = [
      { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: null },
      { kind: 'step-completed', step: '1.1', record },
      { kind: 'note-written', step: '1.1', text: 'Tom pushed Raj.' },
      { kind: 'due-passed', step: '1.2', due: '2026-11-24T13:10:00Z', noticedAt: '2026-11-24T13:11:00Z' },
      { kind: 'clock-moved-back', from: '2026-11-24T13:10:00Z', to: '2026-11-24T12:10:00Z' },
    ];
    for (const what of old) expect(Event.parse(event(what)).what).toEqual(what);
  });

  test.each(STEP_IDS)('step %s is completed with the record of that step and no other', (id) => {
    expect(problems({ kind: 'step-completed', step: id, record: RECORDS[id] })).toEqual([]);
    expect(problems({ kind: 'step-completed', step: id, record: RECORDS[id === '2.2' ? '2.1' : '2.2'] })).not.toEqual([]);
  });

  test('what is wrong with a record is said at its field', () => {
    expect(problems({ kind: 'step-completed', step: '1.2', record: { ...RECORDS['1.2'], access: 'maybe' } })).toEqual(['what.record.access: Choose yes, no or “not known yet”.']);
    expect(problems({ kind: 'step-not-applicable', step: '2.2', reason: 'no', second: ANA })).toEqual(['what.reason: Write why, in at least one sentence.']);
  });

  test('what Plainly records by itself nobody can ask for', () => {
    expect(Command.safeParse({ kind: 'reopened', reason: 'Something new was found.' }).success).toBe(true);
    expect(Command.safeParse({ kind: 'due-passed', step: '1.2', due: '2026-11-24T13:10:00Z', noticedAt: '2026-11-24T13:11:00Z' }).success).toBe(false);
  });
});

test('added tasks are offered beside the steps; the regulator once for each adult who is not a witness', () => {
  const people = [...record.people, { reference: 'Eve', role: 'witness' }];
  const told = that('11:00', { kind: 'added-task-done', task: 'regulator', person: 'Raj', outcome: 'done', text: 'Sent online.' });
  const all = offered(concernOf(aware(), step('10:05', '1.1', { people }), told), 'England');
  expect(all.filter(({ task }) => task === 'regulator').map(({ person, done }) => [person, done?.text])).toEqual([['Tom', undefined], ['Raj', 'Sent online.']]);
  expect(all).toHaveLength(9);
});
