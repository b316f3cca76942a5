/** The trained reader in the engine: what it may and may not do. */
import { describe, expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { readRules } from '#language/engine.ts';

const MATTERS = [
  'Dom pushed Nathaniel towards the road for a giggle.',
  'Won’t go in the lounge if Maureen is there, sits on the stairs till she has gone.',
  'Raj and Tom at it again, handbags, all settled now.',
];
const ORDINARY = ['Ate all of his lunch and had two cups of tea.', 'Bath given, skin intact, cream to both legs. Settled by ten.', 'GP visited, chest clear, antibiotics stopped.'];

describe('the level says whether it speaks', () => {
  test.each([...MATTERS, ...ORDINARY])('%s', (text) => {
    const { prompt, findings, p } = check(text);
    expect(prompt).toBe(findings.some(({ level }) => level !== 'nudge'));
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThanOrEqual(1);
    for (const { start, end, quote, question, reason } of findings) {
      expect(quote).toBe(text.slice(start, end));
      expect(question.endsWith('?')).toBe(true);
      expect(reason.length).toBeGreaterThan(10);
    }
  });
});

test.each(MATTERS)('speaks: %s', (text) => {
  expect(check(text).prompt).toBe(true);
});

test.each(ORDINARY)('is quiet: %s', (text) => {
  expect(check(text).prompt).toBe(false);
});

test('names do not matter, whatever culture they come from', () => {
  const chances = ['Tom', 'Zbigniew', 'Folasade', 'Nguyen', 'Siobhan', 'Gurdeep'].map((name) => check(`Yesterday ${name} pushed Ann off her chair.`).p);
  expect(new Set(chances).size).toBe(1);
});

test('nor does it matter whether somebody is a man or a woman', () => {
  const men = check('Raj said he saw him take his bag off the hook himself.');
  const women = check('Raj said she saw her take her bag off the hook herself.');
  expect(women.p).toBe(men.p);
  expect(check('Raj took Tom’s bag off the hook.').p).not.toBe(men.p);
});

test('marks nothing twice', () => {
  for (const text of MATTERS) {
    const { findings } = check(text);
    findings.forEach((finding, at) => expect(findings.slice(at + 1).every(({ start }) => start >= finding.end)).toBe(true));
  }
});

test('an empty note has no opinion', () => {
  expect(check('')).toMatchObject({ prompt: false, p: 0, findings: [] });
  expect(check(' …\n ')).toMatchObject({ prompt: false, p: 0, findings: [] });
});

test('rules read the same whatever the reader thinks', () => {
  expect(readRules('Raj hit Tom, all settled.').findings.map(({ kind }) => kind)).toEqual(['harm', 'closing']);
});
