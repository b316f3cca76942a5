import { expect, test } from 'vitest';
import { stops } from '#pathway/stops.ts';
import { STEP_IDS } from '#pathway/steps.ts';
import { at, calendars } from './given.ts';
import { aware, concernOf, step, that, who } from './told.ts';

const line = (now: string, ...events: Parameters<typeof concernOf>) => stops(concernOf(...events), calendars, at(`2026-11-24T${now}:00Z`));
const state = (of: ReturnType<typeof line>, id: string) => of.find(({ step }) => step.id === id);

test('every concern has fifteen stops in the pathway’s order', () => expect(line('10:10', aware()).map(({ step }) => step.id)).toEqual([...STEP_IDS]));

test('on time, late, running, overdue, not started, set aside', () => {
  const all = line('11:10', aware(), step('10:05', '1.1'), step('10:50', '1.2', {}, { late: 'The senior was with Raj.' }), step('11:00', '1.3'), that('11:05', { kind: 'step-not-applicable', step: '2.2', reason: 'There is one already.', second: who('Registered Manager') }));
  expect(['1.1', '1.2', '1.4', '1.5', '2.1', '2.2', '3.5'].map((id) => state(all, id)?.state)).toEqual(['done', 'late', 'running', 'not-applicable', 'running', 'not-applicable', 'not-started']);
  expect(state(line('10:20', aware()), '1.1')).toMatchObject({ state: 'overdue', words: 'Overdue by 5 minutes, was due 10:15 today' });
  expect(state(all, '1.2')?.words).toBe('Completed 10:50 today, late: it was due 10:35 today');
});

test('clocks beside a step’s own stand with it', () => {
  const all = line('11:10', aware(), step('10:05', '1.1'), step('10:15', '1.2'), step('10:20', '1.3'), step('10:40', '2.1'));
  expect(state(all, '2.1')).toMatchObject({ state: 'done', beside: [expect.stringMatching(/^Check that the plan is in place: Due 20:00 today/u)] });
});
