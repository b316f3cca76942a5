/** A note that is read a little at a time: what comes out is what reading it at once gives, whatever is changed on the way. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { WEIGHTS } from '#language/reader/weights.ts';
import { fieldReader } from '#page/engine.ts';
import { near } from '#page/session/near.ts';
import { Note } from '#page/session/note.ts';
import { PART, Parts } from '#page/session/parts.ts';
import { giveWeights } from '#page/weights.ts';
import * as fc from '../properties.ts';

const NOTES = readFileSync(new URL('../../corpus/notes-f.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String((JSON.parse(line) as { text: string }).text));
const CORPUS = NOTES.join('\n');

beforeAll(() => giveWeights(WEIGHTS));

function readAll(parts: Parts): number {
  let steps = 1;
  while (parts.readOn()) steps++;
  return steps;
}
const said = (found: readonly { start: number; end: number; rule: string }[]) => found.map(({ start, end, rule }) => `${start}-${end} ${rule}`);

describe('up to the length of one part', () => {
  test('it says what a reading at once says, after several steps', () => {
    const text = CORPUS.slice(0, PART);
    const parts = new Parts(fieldReader);
    parts.become(text);
    expect(readAll(parts)).toBeGreaterThan(5);
    const { findings, facts, prompt, people } = check(text);
    expect(findings.length).toBeGreaterThan(50);
    expect({ ...parts.reading, people: parts.reading.people }).toMatchObject({ findings, facts, prompt, people });
  });

  test('also when it is changed while it is read', () => {
    const piece = fc.tuple(fc.nat(NOTES.length - 1), fc.nat(4000), fc.nat(300), fc.nat(6));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (edits) => {
        const parts = new Parts(fieldReader);
        let text = CORPUS.slice(0, 3000);
        for (const [which, place, removed, steps] of edits) {
          const at = Math.min(place, text.length);
          text = text.slice(0, at) + (NOTES[which] ?? '') + text.slice(at + removed);
          parts.become(text);
          for (let step = 0; step < steps; step++) parts.readOn();
        }
        readAll(parts);
        expect(parts.unread).toEqual([]);
        expect(said(parts.reading.findings)).toEqual(said(check(text).findings));
      }),
      { numRuns: 25 },
    );
  });

  test('an empty note is read in one step', () => {
    const parts = new Parts(fieldReader);
    expect([readAll(parts), parts.reading.findings, parts.unread]).toEqual([1, [], []]);
  });
});

describe('longer than one part', () => {
  const big = CORPUS.repeat(3);

  test('marks stand on their own words from its beginning to its end', () => {
    const parts = new Parts(fieldReader);
    parts.become(big);
    readAll(parts);
    const { findings, facts } = parts.reading;
    expect(findings.length).toBeGreaterThan(400);
    expect(findings.at(-1)?.start).toBeGreaterThan(big.length - 5000);
    for (const { start, end, quote } of findings) expect(big.slice(start, end)).toBe(quote);
    expect([facts.behaviour, facts.where]).toEqual([true, true]);
    const people = parts.reading.people.map(({ start, end, quote }) => big.slice(start, end) === quote);
    expect(people.every(Boolean)).toBe(true);
  });

  test('one sentence at its end is enough for a prompt', () => {
    const parts = new Parts(fieldReader);
    const calm = 'Porridge, toast and a walk to the shop.\n'.repeat(3000);
    parts.become(calm);
    readAll(parts);
    expect(parts.reading.prompt).toBe(false);
    parts.become(`${calm}Tom hit Raj in the kitchen.`);
    readAll(parts);
    expect([parts.reading.prompt, parts.reading.findings.map(({ quote }) => quote)]).toEqual([true, ['hit']]);
  });

  test('a change is read with its own part alone, in a few steps, and moves what is behind it', () => {
    const parts = new Parts(fieldReader);
    parts.become(big);
    readAll(parts);
    const before = parts.reading.findings;
    const at = big.indexOf('\n', big.length / 2) + 1;
    const typed = 'Tom and Raj had a personality clash. ';
    const text = big.slice(0, at) + typed + big.slice(at);
    parts.become(text);
    expect(readAll(parts)).toBe(1);
    const { findings } = parts.reading;
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
    expect(findings.some(({ start, quote }) => start >= at && start < at + typed.length && quote.includes('personality clash'))).toBe(true);
    expect(findings.at(-1)?.start).toBe((before.at(-1)?.start ?? 0) + typed.length);
  });

  test('where lines are joined at the edge of two parts, no mark stands on half a word', () => {
    const parts = new Parts(fieldReader);
    parts.become(big);
    readAll(parts);
    let text = big;
    for (let at = text.indexOf('\n', PART - 6000); at > 0 && at < 2 * PART; at = text.indexOf('\n', at + 1)) {
      text = `${text.slice(0, at)}xagain${text.slice(at + 1)}`;
      parts.become(text);
      readAll(parts);
    }
    expect(text.length - big.length).toBeGreaterThan(1000);
    for (const { start, end, quote } of parts.reading.findings) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(start - 1, start + 1)).not.toMatch(/[a-z][a-z]/u);
    }
  });

  test('taken away again, it is one short note', () => {
    const parts = new Parts(fieldReader);
    parts.become(big);
    readAll(parts);
    parts.become('Tom hit Raj.');
    expect(readAll(parts)).toBe(1);
    expect(said(parts.reading.findings)).toEqual(said(check('Tom hit Raj.').findings));
  });
});

test('marks from before stay where a note has not been read yet', () => {
  const note = new Note();
  const speaking = (findings: readonly ReturnType<typeof check>['findings'][number][]) => [...findings];
  const text = CORPUS.slice(0, 20_000);
  note.take(text);
  note.readOn(() => true);
  note.mark(speaking);
  const count = note.marks.length;
  expect(count).toBeGreaterThan(20);
  note.take(CORPUS.slice(-2000) + text);
  expect(note.readOn(() => false)).toBe(false);
  note.mark(speaking);
  expect(note.marks.length).toBeGreaterThan(count - 3);
  for (const { start, end, finding } of note.marks) expect(note.text.slice(start, end)).toBe(finding.quote);
});

describe('the lines near a place', () => {
  test.each([0, 500, 5000, CORPUS.length - 1])('at %i hold the place, and are no more than asked for', (at) => {
    const { start, text } = near(CORPUS, at, 4000);
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(start <= at && at <= start + text.length).toBe(true);
    expect(CORPUS.slice(start, start + text.length)).toBe(text);
    expect(start === 0 || CORPUS[start - 1] === '\n').toBe(true);
  });

  test('are the whole of a short note', () => {
    expect(near('Tom.\nRaj.', 3, 4000)).toEqual({ start: 0, text: 'Tom.\nRaj.' });
  });
});
