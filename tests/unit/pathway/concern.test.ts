import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { dueSteps } from '#pathway/due-steps.ts';
import { calendars, completed, event, identified, only } from './given.ts';

test('nobody can reset the first clock', () => {
  const concern = only(project([identified('2026-11-24T12:36:00Z'), identified('2026-11-24T15:00:00Z')]));
  expect(concern.identified).toBe('2026-11-24T12:36:00Z');
});

test('step 1.1 is completed once: a second completion changes nothing', () => {
  const concern = only(project([identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:40:00Z'), completed('2026-11-24T14:00:00Z')]));
  expect(concern.firstRecord?.completed).toBe('2026-11-24T12:40:00Z');
});

test('words written into the note are remembered', () => {
  const events = [identified('2026-11-24T12:36:00Z'), event({ kind: 'note-written', step: '1.1', text: 'Tom pushed Raj.' }, '2026-11-24T12:39:00Z')];
  expect(only(project(events)).noteWritten).toBe(true);
});

test('a due time passes once: noticed again, the first notice stays', () => {
  const passed = (noticedAt: string) => event({ kind: 'due-passed', step: '1.1', due: '2026-11-24T12:51:00Z', noticedAt }, noticedAt);
  const concern = only(project([identified('2026-11-24T12:36:00Z'), passed('2026-11-24T12:52:00Z'), passed('2026-11-24T13:30:00Z')]));
  expect(concern.passed).toEqual([{ step: '1.1', due: '2026-11-24T12:51:00Z', noticed: '2026-11-24T12:52:00Z' }]);
});

test('completed after that, the concern says both: late is late for good', () => {
  const passed = event({ kind: 'due-passed', step: '1.1', due: '2026-11-24T12:51:00Z', noticedAt: '2026-11-24T12:52:00Z' }, '2026-11-24T12:52:00Z');
  // The device's clock went back before 1.1 was completed.
  const concern = only(project([identified('2026-11-24T12:36:00Z'), passed, completed('2026-11-24T12:45:00Z')]));
  expect(concern.firstRecord?.completed).toBe('2026-11-24T12:45:00Z');
  expect(dueSteps(concern, calendars)[0]).toMatchObject({ passed: true });
});

test('what belongs to no concern, or to one that was never identified, makes none', () => {
  expect(project([event({ kind: 'dismissal-undone', dismissal: 'd:1' }, '2026-11-24T12:00:00Z', null), completed('2026-11-24T12:00:00Z')])).toEqual([]);
});
