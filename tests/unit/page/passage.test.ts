import { describe, expect, it } from 'vitest';
import { Passage } from '#messages/passage.ts';
import type { Finding, Reading } from '#language/types.ts';
import { passageOf } from '#page/session/passage.ts';
import { sentences } from '#page/session/sentences.ts';
import * as fc from '../properties.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

function found(text: string, quote: string, rule = 'mutual/personality-clash'): Finding {
  const start = text.indexOf(quote);
  const source = { author: 'A. Author', title: 'A title' };
  return { start, end: start + quote.length, quote, kind: 'mutual', rule, level: 'prompt', effect: 'does', question: 'What?', reason: 'because', source };
}

const reading = (findings: Finding[], people: [string, 'person' | 'peer' | 'staff' | 'family'][] = []): Reading => ({
  prompt: findings.length > 0,
  findings,
  facts: { behaviour: true, initiator: false, presentation: false, where: true, when: false },
  people: people.map(([quote, role]) => ({ start: 0, end: quote.length, quote, role })),
});

describe('sentences', () => {
  it('end at full stops, questions and line breaks', () => {
    expect(cut('Tom sat down. Raj left! Why?\nTea at 4.')).toEqual(['Tom sat down.', 'Raj left!', 'Why?', 'Tea at 4.']);
  });

  it('do not end at titles, initials, times and decimals', () => {
    expect(cut('Mr. Tom and R.K. sat at 4.30 p.m. in the lounge. Raj left.')).toEqual(['Mr. Tom and R.K. sat at 4.30 p.m. in the lounge.', 'Raj left.']);
    expect(cut('He slept at 9 p.m. Raj was calm.')).toEqual(['He slept at 9 p.m.', 'Raj was calm.']);
  });

  it('keep their closing quotation marks', () => {
    expect(cut('She said “go away.” Then she left.')).toEqual(['She said “go away.”', 'Then she left.']);
  });

  it('leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '”') }), (text) => {
        let rest = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(rest, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          rest = end;
        }
        expect(text.slice(rest).trim()).toBe('');
      }),
    );
  });
});

describe('a passage', () => {
  const note = 'Quiet morning. Tom and Raj, personality clash again.  All settled now. Tea at four. Raj hit Tom.';

  it('quotes whole sentences exactly, and shows where it leaves some out', () => {
    const marks = [found(note, 'personality clash'), found(note, 'All settled'), found(note, 'hit')];
    const [pressed] = marks;
    expect(pressed && passageOf(note, reading(marks), marks, pressed).quote).toBe(
      'Tom and Raj, personality clash again.  All settled now. […] Raj hit Tom.',
    );
  });

  it('names each adult once, as written, and nobody else', () => {
    const mark = found(note, 'hit');
    const read = reading([mark], [['Tom', 'person'], ['another resident', 'peer'], ['Sister Mary', 'staff'], ['Tom', 'person'], ['his mum', 'family']]);
    expect(passageOf(note, read, [mark], mark).people).toEqual(['Tom', 'another resident']);
  });

  it('always fits the wire, and always holds the sentence that was pressed on', () => {
    const sentence = fc.constantFrom('Tom and Raj argued. ', 'A personality clash between them. ', `${'x'.repeat(900)}. `, '\n');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (parts) => {
        const text = `${parts.join('')}He hit him with a stick.`;
        const marks = [...text.matchAll(/personality clash|x{900}/g)].map((match) => ({ ...found(match[0], match[0]), start: match.index, end: match.index + match[0].length }));
        const pressed = found(text, 'hit him');
        const passage = passageOf(text, reading([...marks, pressed]), [...marks, pressed], pressed);
        expect(Passage.safeParse(passage).success).toBe(true);
        expect(passage.quote).toContain('He hit him with a stick.');
      }),
    );
  });

  it('is cut where one sentence alone is longer than the wire allows', () => {
    const text = `${'word '.repeat(2000)}hit him`;
    const pressed = found(text, 'hit him');
    expect(passageOf(text, reading([pressed]), [pressed], pressed).quote).toHaveLength(5000);
  });
});
