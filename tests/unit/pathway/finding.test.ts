import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { type Filter, matching, NO_FILTER } from '#pathway/finding.ts';
import { packRow, rowOf, unpackRow } from '#pathway/row.ts';
import { isSettled } from '#pathway/watch.ts';
import * as fc from '../properties.ts';
import { history } from './any.ts';
import { at, calendars, only } from './given.ts';
import { aware, step, that } from './told.ts';

const NOW = at('2026-11-24T10:40:00Z');
const named = (concern: string, harmed: string) =>
  [aware(), step('10:05', '1.1', { people: [{ reference: 'Tom', role: 'alleged-source' }, { reference: harmed, role: 'harmed' }] })].map((event) => Object.assign(event, { concern }));

const events = [
  ...named('zoe', 'Zoë Hart'),
  ...named('raj', 'Raj'),
  Object.assign(step('10:30', '1.2'), { concern: 'raj' }),
  ...named('eve', 'Eve'),
  Object.assign(step('10:30', '1.4', { threshold: 'not-met', reason: 'A single quarrel.', review: '2026-12-01T10:00:00Z' }), { concern: 'eve' }),
  Object.assign(that('10:35', { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' }), { concern: 'eve' }),
];
const all = project(events).map((concern) => rowOf(concern, calendars, NOW));
const rows = (filter: Partial<Filter>) => matching(all, { ...NO_FILTER, ...filter }, NOW);
const found = (filter: Partial<Filter>) => rows(filter).map(({ id }) => id);

test('concerns in which something is left to do, most urgent first; one that was concluded too, until nothing is open in it and everybody was told', () => {
  expect(found({})).toEqual(['zoe', 'eve', 'raj']);
  const [eve] = all.filter(({ id }) => id === 'eve').map((row) => ({ ...row, clocks: [] }));
  if (!eve) throw new Error('There is no concern of Eve.');
  const left = (row: typeof eve) => matching([row], NO_FILTER, NOW).length;
  expect([left({ ...eve, untold: 0 }), left({ ...eve, untold: 1 }), left({ ...eve, untold: 0, state: 'live' }), left({ ...eve, untold: 1, state: 'in-error' })]).toEqual([0, 1, 1, 0]);
});
test('what has something left to do is the same from a row as from the whole concern', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 400 }), (events, days) => {
      const concern = only(project(events));
      const now = at(concern.touched).add({ hours: 24 * days });
      expect(matching([rowOf(concern, calendars, now)], NO_FILTER, now)).toHaveLength(isSettled(concern, calendars, now) ? 0 : 1);
    }),
    { numRuns: 150 },
  );
});
test('by state', () => {
  expect(found({ state: 'concluded' })).toEqual(['eve']);
  expect(found({ state: 'any' })).toHaveLength(3);
  expect(found({ state: 'stabilised' })).toEqual([]);
});
test('by the role whose step is open', () => {
  expect(found({ role: 'Team Leader' })).toEqual(['zoe', 'eve']);
  expect(found({ role: 'Registered Manager' })).toEqual(['zoe', 'eve', 'raj']);
});
test('by overdue: 1.2 was due 30 minutes after 1.1', () => expect(found({ overdue: true })).toEqual(['zoe', 'eve']));
test('by person, exactly', () => {
  expect(found({ person: 'Raj' })).toEqual(['raj']);
  expect(found({ person: 'Ra' })).toEqual([]);
});
test('by part of a name, without accents and capitals, words in any order', () => {
  expect(found({ text: 'hart ZOE' })).toEqual(['zoe']);
  expect(found({ text: 'tom', state: 'any' })).toHaveLength(3);
  expect(found({ text: 'nobody' })).toEqual([]);
});
test('a row says what is due first, what is overdue and who has not been told', () => {
  expect(rows({}).find(({ id }) => id === 'raj')).toMatchObject({ people: [{ reference: 'Tom' }, { reference: 'Raj' }], place: 'Dining room', overdue: 0, untold: 1, next: { id: '1.4' } });
});

test('a row is the same after it was kept as text', () => {
  const kept = all.map((row) => unpackRow(JSON.parse(JSON.stringify(packRow(row)))));
  const said = (found: typeof all) => found.map(({ clocks, ...row }) => ({ ...row, clocks: clocks.map(({ id, step, title, due, kind, live, passed }) => [id, step, title, due.toString(), kind, live, passed]) }));
  expect(said(kept)).toEqual(said(all));
  expect(matching(kept, NO_FILTER, NOW).map(({ id }) => id)).toEqual(found({}));
});
