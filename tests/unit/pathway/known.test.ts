import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import type { Event, Happening } from '#pathway/events.ts';
import { known } from '#pathway/known.ts';
import { linked } from '#pathway/linked.ts';
import { rowOf } from '#pathway/row.ts';
import type { StepId } from '#pathway/steps.ts';
import { at, calendars, event, record } from './given.ts';
import { RECORDS } from './records.ts';

const NOW = at('2026-11-24T16:00:00Z');

/** A concern of Tom and Raj that was identified then, with these steps complete, or these things having happened. */
function begun(id: string, identified: string, steps: readonly StepId[] = [], happened: readonly Happening[] = [], people = record.people): Event[] {
  const done = steps.map((step) => event({ kind: 'step-completed', step, record: RECORDS[step] } as Happening, identified, id));
  return [
    event({ kind: 'concern-identified', identified, origin: null }, identified, id),
    event({ kind: 'step-completed', step: '1.1', record: { ...record, people } }, identified, id),
    ...done,
    ...happened.map((what) => event(what, identified, id)),
  ];
}

function knownOf(step: StepId, ...events: Event[][]) {
  const all = project(events.flat());
  const own = all.find(({ id }) => id === 'c1');
  if (!own) throw new Error('The concern is not there.');
  return known(step, own, all.map((concern) => rowOf(concern, calendars, NOW)), NOW);
}

const TODAY = '2026-11-24T12:30:00Z';

describe('similar incidents from linked concerns', () => {
  const others = [begun('c2', '2026-11-24T08:00:00Z'), begun('c3', '2026-11-20T08:00:00Z'), begun('c4', '2026-11-01T08:00:00Z'), begun('c5', '2026-09-01T08:00:00Z')];

  test('are counted by when they were identified', () => {
    expect(knownOf('1.3', begun('c1', TODAY), ...others).record).toMatchObject({ in24h: 1, in7d: 2, in28d: 3 });
  });

  test('a nought is not filled in: that none is known is not that there was none', () => {
    expect(knownOf('1.3', begun('c1', TODAY)).record).toEqual({ warnings: ['reluctant-to-enter'] });
  });

  test('a later concern, one of others, one in error, and “not known” are not linked', () => {
    const people = (one: string, other: string) => [{ reference: one, role: 'alleged-source' as const }, { reference: other, role: 'harmed' as const }];
    const all = project([
      ...begun('c1', TODAY, [], [], people('Tom', 'not known')),
      ...begun('c2', '2026-11-24T13:00:00Z'),
      ...begun('c3', '2026-11-24T08:00:00Z', [], [], people('Eve', 'Not known')),
      ...begun('c6', '2026-11-24T08:00:00Z', [], [], people(' tom', 'Eve')),
    ]);
    expect(linked(all.find(({ id }) => id === 'c1') as (typeof all)[number], all).map(({ id }) => id)).toEqual(['c6']);
  });
});

test('what was said in an earlier step stands in the next, and says where it is from', () => {
  expect(knownOf('1.4', begun('c1', TODAY, ['1.3']))).toEqual({ record: { wishes: 'He wants to eat in peace.' }, from: { wishes: 'step 1.3' } });
  expect(knownOf('3.2', begun('c1', TODAY, ['1.3', '2.1'])).record).toEqual({ supervision: RECORDS['2.1'].supervision, restrictions: RECORDS['2.1'].separation });
});

test('no judgement is filled in', () => {
  for (const step of ['1.2', '2.1', '2.4', '3.1'] as const) expect(knownOf(step, begun('c1', TODAY, ['1.2', '1.3'])).record).toEqual({});
});

test('where the threshold was unknown, the answers stand and the decision is asked again', () => {
  const undecided: Happening = { kind: 'step-completed', step: '1.4', record: { ...RECORDS['1.4'], threshold: 'unknown' } };
  const { record } = knownOf('1.4', begun('c1', TODAY, [], [undecided]));
  expect(record).toMatchObject({ humiliation: 'no', wishes: 'He wants it to stop.' });
  expect(record).not.toHaveProperty('threshold');
});

test('actions are counted: overdue for 3.4, complete of agreed for 3.5, cancelled outside', () => {
  const agreed = (action: string): Happening => ({ kind: 'action-agreed', action, text: 'Move the table away.', owner: 'Team Leader', due: '2026-11-24T13:00:00Z' });
  const all = begun('c1', TODAY, [], [agreed('a'), agreed('b'), agreed('c'), { kind: 'action-completed', action: 'a', text: 'Moved' }, { kind: 'action-cancelled', action: 'c', reason: 'It is not needed.' }]);
  expect(knownOf('3.4', all).record).toEqual({ overdue: 1 });
  expect(knownOf('3.5', all).record).toEqual({ actions: { part: 1, of: 2 } });
  expect(knownOf('3.4', begun('c1', TODAY)).record).toEqual({ overdue: 0 });
});

test('developments since the last update', () => {
  const happened = (about: 'incident' | 'near-miss' | 'agency-contact', text: string): Happening => ({ kind: 'development', about, occurred: TODAY, text });
  expect(knownOf('3.3', begun('c1', TODAY, [], [happened('incident', 'Tom pushed Raj.'), happened('near-miss', 'Tom was led away.'), happened('agency-contact', 'The duty desk rang back.')])).record).toEqual({
    prevented: 1,
    happened: 1,
    contact: 'The duty desk rang back.',
  });
});
