import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { dueSteps } from '#pathway/due-steps.ts';
import type { Event, Happening } from '#pathway/events.ts';
import { levelOf } from '#pathway/lock/level.ts';
import { outlineOf } from '#pathway/lock/outline.ts';
import { untold } from '#pathway/row.ts';
import { STEP_IDS } from '#pathway/steps.ts';
import * as fc from '../../properties.ts';
import { history } from '../any.ts';
import { ANA, at, calendars, only } from '../given.ts';
import { RECORDS } from '../records.ts';

const times = (events: readonly Event[], now: Temporal.Instant) => {
  const concern = only(project(events));
  const dues = dueSteps(concern, calendars, now).map(({ step, notApplicable, ...each }) => ({ ...each, title: '', step: step.id, notApplicable: notApplicable?.recorded }));
  return JSON.stringify({ dues, state: concern.state, untold: untold(concern), live: concern.risk.map(({ from, until }) => ({ from, until })) });
};

describe('the outline of an event', () => {
  test('gives the same clocks, the same state and the same open escalations as the event', () => {
    fc.assert(
      fc.property(history, fc.nat(20_000), (events, later) => {
        const now = at(events.at(-1)?.recorded ?? '').add({ minutes: later });
        expect(times(events.map(outlineOf), now)).toBe(times(events, now));
      }),
      { numRuns: 300 },
    );
  });

  const secret = 'Zephyrine';
  const told = (what: Happening): string => JSON.stringify(outlineOf({ id: 'd:1', concern: 'c', recorded: '2026-11-24T12:36:00Z', by: { ...ANA, name: secret }, what }));

  test.each(STEP_IDS)('of step %s has no word, no name, no place and no kind of abuse', (step) => {
    const outline = told({ kind: 'step-completed', step, record: planted(RECORDS[step]), late: `${secret} said so today.` } as Happening);
    expect(outline).not.toContain(secret);
    for (const words of textsOf(RECORDS[step])) expect(outline).not.toContain(words);
  });

  test.each<Happening>([
    { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: { quote: secret, prompts: [] } },
    { kind: 'people-changed', people: [{ reference: secret, role: 'harmed' }, { reference: 'x', role: 'witness' }], reason: secret },
    { kind: 'development', occurred: '2026-11-24T12:36:00Z', about: 'incident', text: secret },
    { kind: 'controls-checked', inPlace: 'no', missing: secret },
    { kind: 'told', escalation: 'a', who: secret, toldBy: secret, how: secret, at: '2026-11-24T12:36:00Z' },
    { kind: 'escalated', to: ['Team Leader'], reason: secret },
    { kind: 'prompt-dismissed', rule: 'r', promptKind: 'k', quote: secret, reason: secret },
    { kind: 'handover-signed', as: 'outgoing', shift: 'day', at: '2026-11-24T12:36:00Z', listed: [], note: secret },
    { kind: 'note-written', step: '1.1', text: secret },
    { kind: 'recorded-in-error', event: 'd:1', reason: secret, second: { role: 'Team Leader', name: secret } },
    { kind: 'step-not-applicable', step: '2.2', reason: secret, second: { role: 'Team Leader', name: secret } },
  ])('of $kind has none either', (what) => {
    expect(told(what)).not.toContain(secret);
  });

  test('only what Plainly noticed by itself is readable while all is locked', () => {
    const passed: Happening = { kind: 'due-passed', step: '1.1', due: '2026-11-24T12:51:00Z', noticedAt: '2026-11-24T12:52:00Z' };
    expect(levelOf(passed, false)).toBe('clear');
    expect(levelOf(passed, true)).toBe('floor');
    expect(levelOf({ kind: 'concluded', how: 'not-referred', reason: 'It was settled well.' }, true)).toBe('restricted');
  });

  /** The texts of a record with the secret in each. */
  const planted = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(planted) : typeof value === 'string' ? (isText(value) ? `${value} ${secret}` : value) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, planted(each)])) : value;
  const textsOf = (value: unknown): string[] => (typeof value === 'string' ? (isText(value) ? [value] : []) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []);
  const isText = (value: string): boolean => value.includes(' ') && !/^\d/u.test(value) && !value.includes('Leader') && !value.includes('Manager');
});
