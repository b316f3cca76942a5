import { expect, test } from 'vitest';
import { schemaOf } from '#pathway/steps/schema.ts';
import { STEP } from '#pathway/steps.ts';
import { recordFrom, startOf } from '../../../components/form/step-values.ts';
import { RECORDS } from '../pathway/records.ts';

const { fields } = STEP['1.3'];

test('a form begins blank, with what is known over it and what was typed over that', () => {
  const start = startOf(fields, { in24h: 2, warnings: ['restricts-self'] }, { in24h: '3', wishes: 'Peace' });
  expect(start).toMatchObject({ in24h: '3', in7d: '', factors: [], warnings: ['restricts-self'], wishes: 'Peace', power: '' });
});

test('what Plainly counts is counted afresh over an older draft', () => {
  expect(startOf(STEP['3.5'].fields, { actions: { part: 2, of: 2 } }, { actions: { part: 0, of: 2 } })).toMatchObject({ actions: { part: 2, of: 2 } });
});

test('numbers are numbers, and what is not asked any more is left out', () => {
  const typed = { ...RECORDS['1.3'], in24h: ' 2 ', in7d: 'unknown', power: 'none', factors: ['strength'] };
  const record = recordFrom(fields, typed);
  expect(record).toMatchObject({ in24h: 2, in7d: 'unknown' });
  expect(record).not.toHaveProperty('factors');
  expect(schemaOf(STEP['1.3']).safeParse(record).success).toBe(true);
});

test('a number that is none is refused in words', () => {
  const refused = (in24h: string) => schemaOf(STEP['1.3']).safeParse(recordFrom(fields, { ...RECORDS['1.3'], in24h })).error?.issues.map(({ message }) => message);
  for (const nonsense of ['', '-1', '2.5', 'two', '1e3']) expect(refused(nonsense)).toEqual(['Write a whole number, or tick “not known”.']);
});
