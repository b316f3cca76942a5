import { describe, expect, test } from 'vitest';
import { answered, filedWords, recordText } from '#pathway/record-words.ts';
import { isAsked, type StepRecord } from '#pathway/steps/schema.ts';
import { STEP, STEPS } from '#pathway/steps.ts';
import { at } from './given.ts';
import { RECORDS } from './records.ts';

const NOW = at('2026-11-24T16:30:00Z');

test('where a record is kept, also where no place is named', () => {
  expect(filedWords(STEP['1.2'])).toBe('Record: peer safeguarding protection tracker. File it in: restricted safeguarding workspace.');
  expect(filedWords(STEP['3.5'])).toBe('Record: peer safeguarding learning template. The pathway names no place to file it; keep it where your service keeps such records.');
});

describe.each(STEPS)('step $id', (step) => {
  const record = RECORDS[step.id] as StepRecord;

  test('every question that is asked and answered stands there with its answer in words', () => {
    const asked = step.fields.filter((field) => isAsked(field, record) && !(Array.isArray(record[field.id]) && !(record[field.id] as unknown[]).length));
    const said = answered(step, record, NOW);
    expect(said.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    for (const { answer } of said) expect(answer).not.toMatch(/undefined|\[object|T\d\d:\d\d|not-met/u);
  });

  test('a form with nothing in it has no text', () => {
    expect(recordText(step, {}, NOW)).toBe('');
  });
});

test('as text for the note', () => {
  expect(recordText(STEP['3.3'], RECORDS['3.3'], NOW)).toBe(
    'Chronology update, step 3.3. How many new incidents were prevented? 1. How many new incidents happened? 0. Which agencies were you in contact with, and what was said? None. Which deadlines for action came out of it? Move the television away. (Team Leader, by Tue 1 Dec 17:00).',
  );
});
