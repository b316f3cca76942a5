import { describe, expect, test } from 'vitest';
import { FirstRecord } from '#pathway/first-record.ts';
import { record } from './given.ts';

const problems = (value: unknown): Record<string, string> =>
  Object.fromEntries((FirstRecord.safeParse(value).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]));

test('a full record passes', () => {
  expect(problems(record)).toEqual({});
});

test('an empty form names every field in words that say what to do', () => {
  const empty = { people: [{ reference: '', role: '' }, { reference: '', role: '' }], occurred: '', place: '', behaviour: '', initiator: { by: '' }, presentation: '', safety: '', warnings: [] };
  expect(problems(empty)).toEqual({
    'people.0.reference': 'Write who this is: a name, initials or a record number.',
    'people.0.role': 'Choose what part this person had.',
    'people.1.reference': 'Write who this is: a name, initials or a record number.',
    'people.1.role': 'Choose what part this person had.',
    occurred: 'Write when it happened, or tick “not known”.',
    place: 'Write where it happened.',
    behaviour: 'Write exactly what you saw or heard, in at least one sentence.',
    'initiator.by': 'Choose who started it.',
    presentation: 'Write how the adult was straight after: what you could see or hear, and what they said, in at least one sentence.',
    safety: 'Write what was done at once to keep both adults safe, in at least one sentence.',
  });
});

describe('who initiated', () => {
  test('must be one of the people', () => {
    expect(problems({ ...record, initiator: { by: 'person', person: 'Maureen' } })).toEqual({ 'initiator.person': 'Choose one of the people you added.' });
  });

  test('“both” never stands alone: each one’s act, and who acted first', () => {
    const both = { by: 'both', acts: [{ person: 'Tom', act: '' }, { person: 'Raj', act: 'Raj shouted back at him' }], first: '' };
    expect(problems({ ...record, initiator: both })).toEqual({
      'initiator.acts.0.act': 'Write what this person did, in at least one sentence.',
      'initiator.first': 'Choose who acted first, or “not clear”.',
    });
  });

  test('“not witnessed” and “unclear” are answers', () => {
    expect(problems({ ...record, initiator: { by: 'not-witnessed' } })).toEqual({});
    expect(problems({ ...record, initiator: { by: 'unclear' } })).toEqual({});
  });
});

test('one adult alone is not a concern between adults', () => {
  expect(problems({ ...record, people: record.people.slice(0, 1) })['people']).toMatch(/^Add both adults/u);
});
