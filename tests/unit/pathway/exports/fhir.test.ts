import FhirSchema from '@asymmetrik/fhir-json-schema-validator';
import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import type { Event } from '#pathway/events.ts';
import { bundleOf } from '#pathway/exports/fhir/bundle.ts';
import { inventYear } from '../../../../demo/history/invent-year.ts';
import * as fc from '../../properties.ts';
import { at, calendars } from '../given.ts';
import { service, START } from '../measures/any.ts';
import { aware, on, step, that } from '../told.ts';

/** The published FHIR R4 schema, with the validator that comes with it. */
const validator = new FhirSchema();
const faultsOf = (resource: object): string[] => validator.validate(resource).map(({ dataPath, message }) => `${dataPath} ${message}`);

const bundle = (events: readonly Event[], now: Temporal.Instant) => {
  const [concern] = project(events);
  if (!concern) throw new Error('These events make no concern.');
  return bundleOf({ concern, events, now }, calendars);
};
type Bundle = ReturnType<typeof bundle>;
const all = (made: Bundle, type: string) => made.entry.map(({ resource }) => resource as unknown as Record<string, unknown>).filter(({ resourceType }) => resourceType === type);

/** Every entry has a name of its own, and every reference leads to one. */
function loose(made: Bundle): string[] {
  const known = new Set(made.entry.map(({ fullUrl }) => fullUrl));
  if (known.size !== made.entry.length) return ['two entries have one name'];
  const references = [...JSON.stringify(made).matchAll(/"reference":"([^"]+)"/gu)].map(([, reference]) => reference ?? '');
  return references.filter((reference) => !known.has(`https://plainly.invalid/fhir/${reference}`));
}

describe('the validator', () => {
  test('refuses what is no FHIR', () => {
    expect(faultsOf({ resourceType: 'Bundle', type: 'heap' })).not.toEqual([]);
    expect(faultsOf({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: { resourceType: 'Task', id: 'a b' } }] })).not.toEqual([]);
  });
});

describe('a concern as a bundle', () => {
  const first = step('10:05', '1.1');
  const told = that('11:00', { kind: 'development', about: 'incident', occurred: on('10:50'), text: 'Tom pushed Raj again.' });
  const events = [aware(), first, step('10:15', '1.2', { access: 'yes' }), told];
  const made = bundle(events, at(on('12:00')));

  test('is valid, and every reference in it leads somewhere', () => {
    expect(faultsOf(made)).toEqual([]);
    expect(loose(made)).toEqual([]);
  });

  test('has the concern, its adults, a task for each step, and a form for each that is complete', () => {
    expect(all(made, 'Patient').map(({ name }) => name)).toEqual([[{ text: 'Tom' }], [{ text: 'Raj' }]]);
    const tasks = all(made, 'Task');
    expect(tasks[0]).toMatchObject({ status: 'in-progress', businessStatus: { text: 'Live' }, code: { text: 'Peer safeguarding concern' } });
    const of = (code: string) => tasks.find((task) => (task['code'] as { coding?: { code: string }[] }).coding?.[0]?.code === code);
    expect(of('1.1')).toMatchObject({ status: 'completed', businessStatus: { text: 'On time' }, output: [{ valueReference: { reference: `QuestionnaireResponse/${first.id.replace(':', '-')}` } }] });
    expect(of('1.3')).toMatchObject({ status: 'requested', businessStatus: { text: 'Not yet due' } });
    expect(all(made, 'QuestionnaireResponse').map(({ questionnaire }) => questionnaire)).toEqual(['urn:plainly:step:1.1', 'urn:plainly:step:1.2']);
  });

  test('keeps answers in their own form', () => {
    const [form, review] = all(made, 'QuestionnaireResponse') as { item: { linkId: string; answer: object[] }[] }[];
    const answer = (from: typeof form, id: string) => from?.item.find(({ linkId }) => linkId === id)?.answer;
    expect(answer(form, 'occurred')).toEqual([{ valueDateTime: expect.stringMatching(/Z$/u) }]);
    expect(answer(form, 'place')).toEqual([{ valueString: expect.any(String) }]);
    expect(answer(review, 'access')).toEqual([{ valueCoding: { system: 'urn:plainly:answer', code: 'yes', display: 'Yes' } }]);
  });

  test('has the chronology with both times of each entry', () => {
    expect(all(made, 'Provenance')).toContainEqual(expect.objectContaining({ occurredDateTime: on('10:50'), recorded: on('11:00'), reason: [{ text: 'What: Tom pushed Raj again.' }] }));
  });

  test('a correction amends its form, an entry in error says so, and no entry is left out', () => {
    const corrected = that('11:10', { kind: 'step-corrected', step: '1.1', of: first.id, reason: 'Asked the night staff.', record: { ...(first.what as { record: object }).record, place: 'Lounge' } } as never);
    const wrong = that('11:20', { kind: 'recorded-in-error', event: told.id, reason: 'It was another day.' });
    const again = bundle([...events, corrected, wrong], at(on('12:00')));
    expect(faultsOf(again)).toEqual([]);
    expect(loose(again)).toEqual([]);
    expect(all(again, 'QuestionnaireResponse')[0]).toMatchObject({ status: 'amended', authored: on('11:10') });
    expect(JSON.stringify(all(again, 'Provenance'))).toContain('Recorded in error: It was another day.');
    expect(all(again, 'Provenance')).toHaveLength(6);
  });

  test('of a concern in error there is no task to do', () => {
    const begun = aware();
    const whole = bundle([begun, that('11:00', { kind: 'recorded-in-error', event: begun.id, reason: 'It was another house.' })], at(on('12:00')));
    expect(faultsOf(whole)).toEqual([]);
    expect(all(whole, 'Task')).toMatchObject([{ status: 'entered-in-error' }]);
  });
});

test('any concern of any months is valid', () => {
  fc.assert(
    fc.property(service, (events) => {
      const own = Map.groupBy(events, ({ concern }) => concern ?? '');
      for (const concern of project(events)) {
        const made = bundleOf({ concern, events: own.get(concern.id) ?? [], now: START.add({ hours: 24 * 60 }) }, calendars);
        expect(faultsOf(made)).toEqual([]);
        expect(loose(made)).toEqual([]);
      }
    }),
    { numRuns: 4 },
  );
});

test('and so is each of an invented year', () => {
  const ends = at('2026-11-24T12:00:00Z');
  const { events } = inventYear({ seed: 5, ends, concerns: 40 });
  const own = Map.groupBy(events, ({ concern }) => concern ?? '');
  const faults = project(events).flatMap((concern) => {
    const made = bundleOf({ concern, events: own.get(concern.id) ?? [], now: ends }, calendars);
    return [...faultsOf(made), ...loose(made)];
  });
  expect(faults).toEqual([]);
});
