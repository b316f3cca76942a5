import { describe, expect, test } from 'vitest';
import { asText } from '#pathway/documents/as-text.ts';
import type { Document } from '#pathway/documents/document.ts';
import { documentOf } from '#pathway/documents/documents.ts';
import { redact } from '#pathway/documents/redact.ts';
import type { Person } from '#pathway/people.ts';
import * as fc from '../../properties.ts';
import { sourceOf, wholeEvents } from './whole.ts';

const people = (...references: string[]): Person[] => references.map((reference) => ({ reference, role: 'unclear' }));
const of = (text: string): Document => ({ title: 'T', filed: null, sections: [{ heading: 'H', entries: [{ label: 'L', text }] }] });
const cleaned = (text: string, all: Person[], subject: string): string => redact(of(text), all, subject).sections[0]?.entries[0]?.text ?? '';

describe('a copy for one adult', () => {
  test('names no other adult, in no field and in no free text', () => {
    const source = sourceOf(...wholeEvents());
    const words = asText(redact(documentOf('referral', source), source.concern.people, 'Raj'));
    expect(words).not.toMatch(/\bTom\b/iu);
    expect(words).toContain('[the other adult] pushed Raj’s plate onto the floor');
    expect(words).toContain('Who started it? [the other adult]');
    expect(asText(redact(documentOf('referral', source), source.concern.people, 'Tom'))).not.toMatch(/\bRaj\b/iu);
  });

  test.each([
    ['Tom Ashworth hit Raj. TOM laughed. Ashworth’s stick fell.', '[the other adult] hit Raj. [the other adult] laughed. [the other adult]’s stick fell.'],
    ['Tomorrow at the atom museum', 'Tomorrow at the atom museum'],
    ['tom  ashworth and his chair', '[the other adult] and his chair'],
  ])('%s', (text, expected) => expect(cleaned(text, people('Tom Ashworth', 'Raj'), 'Raj')).toBe(expected));

  test('a first name that two share leaves the adult’s own whole name', () => {
    expect(cleaned('Tom Ashworth and Tom Brown. Tom cried.', people('Tom Ashworth', 'Tom Brown'), 'Tom Ashworth')).toBe('Tom Ashworth and [the other adult]. [the other adult] cried.');
  });

  test('initials count as they were written', () => {
    expect(cleaned('A hit B in a corridor', people('A', 'B'), 'B')).toBe('[the other adult] hit B in a corridor');
  });

  test('three adults are told apart, and “not known” is no name', () => {
    expect(cleaned('Tom, Eve and Raj. It is not known who.', people('Tom', 'Eve', 'Raj', 'not known'), 'Raj')).toBe('[adult B], [adult C] and Raj. It is not known who.');
  });

  test('whatever the names and the text, no other name is left', () => {
    const name = fc.stringMatching(/^[B-Z][b-zé]{2,7}q(?: [B-Z][b-z]{2,7}q)?$/u);
    const between = fc.array(fc.constantFrom('saw', 'hit', '“', '”', ',', '.', '\n', 'and'), { maxLength: 8 });
    const all = fc.uniqueArray(name, { minLength: 2, maxLength: 4, selector: (one) => one.split(' ')[0]?.toLocaleLowerCase('en-GB') });
    const holds = fc.property(all, between, ([subject = '', ...others], words) => {
      const text = others.map((other) => `${words.join(' ')} ${other}’s (${other.toLocaleUpperCase('en-GB')}), ${other.split(' ')[0]}.`).join(' ');
      const left = new Set(cleaned(text, people(subject, ...others), subject).toLocaleLowerCase('en-GB').split(/[^\p{L}]+/u));
      expect(others.flatMap((other) => other.toLocaleLowerCase('en-GB').split(' ')).filter((part) => left.has(part))).toEqual([]);
    });
    fc.assert(holds);
  });
});
