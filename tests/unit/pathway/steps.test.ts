import { describe, expect, test } from 'vitest';
import { STEP, STEPS } from '#pathway/steps.ts';
import { abuseIn, regulatorWords } from '#pathway/countries.ts';
import type { Country } from '#time/holidays.ts';
import { answersOf, isAsked, schemaOf, type StepRecord } from '#pathway/steps/schema.ts';
import { RECORDS } from './records.ts';

const problems = (id: keyof typeof STEP, record: StepRecord): Record<string, string> =>
  Object.fromEntries((schemaOf(STEP[id]).safeParse(record).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));

describe.each(STEPS.map((step) => [step.id, step, RECORDS[step.id] as StepRecord] as const))('step %s', (id, step, full) => {
  test('a full record passes, and nothing that the step does not know', () => {
    expect(problems(id, full)).toEqual({});
    expect(problems(id, { ...full, mood: 'fine' })).not.toEqual({});
  });

  test('each field that is asked is required, and says in a sentence what to do', () => {
    for (const field of step.fields.filter((field) => isAsked(field, full))) {
      const { [field.id]: _, ...without } = full;
      const said = problems(id, without)[field.id];
      expect(said, field.id).toMatch(id === '1.1' ? /./u : /^[A-Z].*\.$/u);
    }
  });

  test('its fields are questions with names of their own, and what they hang on comes before them', () => {
    const ids = step.fields.map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, { label, when }] of step.fields.entries()) {
      expect(label).toMatch(/[?.]$/u);
      expect(when ? ids.indexOf(when.field) : -1).toBeLessThan(index);
      expect(when ? ids : [undefined]).toContain(when?.field);
    }
  });

  test('“not known yet” is an answer to every yes/no question', () => {
    const unknown = Object.fromEntries(step.fields.filter(({ kind }) => kind === 'yes-no-unknown').map((field) => [field.id, 'unknown']));
    expect(problems(id, { ...full, ...unknown })).toEqual({});
  });
});

test('there are fifteen, five in each of three stages', () => {
  expect(STEPS).toHaveLength(15);
  expect([1, 2, 3].map((stage) => STEPS.filter((step) => step.stage === stage).length)).toEqual([5, 5, 5]);
});

test('threshold not met asks for a reason and a review date; met does not', () => {
  const bare = RECORDS['1.4'];
  expect(problems('1.4', { ...bare, threshold: 'not-met' })).toEqual({ reason: 'Write why the threshold is not met, in at least one sentence.', review: 'Write a date and a time.' });
  expect(problems('1.4', { ...bare, threshold: 'met', reason: 'Left over from before.' })).toEqual({ reason: 'This is not asked here.' });
  expect(answersOf(STEP['1.4'], { ...bare, threshold: 'met', reason: 'Left over from before.' })).toEqual({ ...bare, threshold: 'met' });
});

test('a difference in power names its factors, and “not known” stands alone', () => {
  expect(problems('1.3', { ...RECORDS['1.3'], power: 'none' })).toEqual({ factors: 'This is not asked here.' });
  expect(problems('1.3', { ...RECORDS['1.3'], factors: ['strength', 'unknown'] })).toEqual({ factors: 'Choose either that or the others, not both.' });
});

test('no action agreed: there is no rate, and a reason is asked', () => {
  const none = { ...RECORDS['3.5'], actions: { part: 0, of: 0 } };
  expect(problems('3.5', none)).toEqual({ noActions: 'Write why no actions were agreed.' });
  expect(problems('3.5', { ...none, noActions: 'Nothing to change.' })).toEqual({});
  expect(problems('3.5', { ...RECORDS['3.5'], actions: { part: 3, of: 2 } })).toEqual({ actions: 'The part can’t be larger than the whole.' });
});

test('what the pathway adds to the article is marked as added', () => {
  const added = STEPS.flatMap((step) => step.fields.filter((field) => field.added).map((field) => `${step.id} ${field.id}`));
  expect(added).toEqual(['1.1 safety', '1.3 wishes', '1.3 capacity', '1.3 advocate', '1.4 sexual', '1.4 injury', '1.4 weapon', '1.4 life', '1.4 crime', '1.4 wishes', '3.3 happened']);
});

test('each country has its own list, in its law’s words: England’s ten, section 197 in Wales, section 53 in Scotland', () => {
  const words = (country: Country) => abuseIn(country).map(({ label }) => label);
  expect(abuseIn('England')).toHaveLength(11);
  expect(words('Wales')).toEqual(['Physical abuse', 'Sexual abuse', 'Psychological or emotional abuse', 'Financial abuse', 'Neglect', 'Not known yet']);
  expect(words('Scotland').slice(0, 4)).toEqual(['Physical harm', 'Psychological harm: fear, alarm or distress', 'Harm to property, rights or interests', 'Conduct that causes self-harm']);
  expect(words('Northern Ireland')).toContain('Institutional abuse');
  expect(regulatorWords('Scotland')).toBe('Care Inspectorate');
  for (const country of ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const) {
    const chosen = abuseIn(country).map(({ value }) => value).filter((value) => value !== 'unknown');
    expect(problems('1.4', { ...RECORDS['1.4'], categories: chosen })).toEqual({});
  }
});
