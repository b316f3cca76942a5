import { describe, expect, test } from 'vitest';
import { asText } from '#pathway/documents/as-text.ts';
import { DOCUMENT_IDS, type DocumentId, documentOf } from '#pathway/documents/documents.ts';
import { aware, step } from '../told.ts';
import { sourceOf, wholeEvents } from './whole.ts';

const textOf = (id: DocumentId, events = wholeEvents()): string => asText(documentOf(id, sourceOf(...events)));

describe('documents', () => {
  test.each([
    ['incident', 'What exactly did you see or hear? Tom pushed Raj’s plate onto the floor and shouted “move”.'],
    ['plan', 'Tue 24 Nov 2026 11:40: Not in place: Nobody in the lounge.'],
    ['chronology', 'Tue 24 Nov 2026 09:00: A change of supervision. What One more at meals. Recorded Tue 24 Nov 2026 16:30.'],
    ['threshold', 'May the threshold for a referral to the authority already be met? Yes'],
    ['referral', 'Why do you refer? Briefly. Raj is afraid and was pushed twice.'],
    ['impact', 'Have the harmed adult’s routines changed? Yes'],
    ['risks', 'Were enough staff present in shared areas? Yes'],
    ['tracker', 'Team Leader, by Tue 1 Dec 2026 17:00: Move the television away. Open.'],
    ['oversight', 'How many protective actions are overdue? 0'],
    ['learning', '3.5 Closure and learning review\nNot recorded'],
    ['evidence', 'Inspectors: wider service factors'],
  ] as const)('%s says what was recorded', (id, words) => expect(textOf(id)).toContain(words));

  test('nothing is undefined, and what is not there is said', () => {
    for (const id of DOCUMENT_IDS) {
      expect(textOf(id), id).not.toMatch(/undefined|null|NaN|\[object/u);
      expect(textOf(id, [aware()]), id).toContain('Not recorded');
    }
  });

  test('every time has its whole date: on paper nothing is “yesterday”', () => {
    for (const id of DOCUMENT_IDS) expect(textOf(id), id).not.toMatch(/\b(?:today|yesterday|tomorrow)\b/u);
    expect(textOf('incident')).toContain('Staff became aware: Tue 24 Nov 2026 10:00');
  });

  test('what happened earlier stands earlier, whenever it was recorded', () => {
    const words = textOf('chronology');
    expect(words.indexOf('A change of supervision')).toBeLessThan(words.indexOf('Staff became aware.'));
  });

  test('the evidence pack has the article’s headings, each with entries or “not recorded”', () => {
    const headings = ['immediate protection', 'threshold rationale', 'structured supervision changes', 'learning', 'chronology', 'separation or supervision controls', 'wider service factors'];
    const { sections } = documentOf('evidence', sourceOf(aware(), step('10:05', '1.1')));
    expect(sections.map(({ heading }) => heading.replace(/^(?:Commissioners|Inspectors): /u, ''))).toEqual(headings);
    expect(sections.filter(({ entries }) => entries.length).map(({ heading }) => heading)).toEqual(['Commissioners: immediate protection', 'Inspectors: chronology']);
  });
});
