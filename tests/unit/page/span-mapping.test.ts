import { describe, expect, it } from 'vitest';
import { editBetween, mapSpan, mapSpans } from '#page/marks/span-mapping.ts';
import * as fc from '../properties.ts';

const NOTE = 'Tom and Raj, personality clash again at lunch.';
const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wordsAfter = (words: string, after: string, before = NOTE): string[] =>
  mapSpans([spanOf(before, words)], before, after).map(({ start, end }) => after.slice(start, end));

describe('an edit', () => {
  it('is the smallest stretch that differs', () => {
    expect(editBetween('abc', 'abc')).toBeUndefined();
    expect(editBetween('abc', 'abXc')).toEqual({ at: 2, removed: 0, added: 1 });
    expect(editBetween('aaa', 'aa')).toEqual({ at: 2, removed: 1, added: 0 });
    expect(editBetween('', 'abc')).toEqual({ at: 0, removed: 0, added: 3 });
  });

  it('rebuilds the new text from the old, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { at, removed, added } = editBetween(before, after) ?? { at: 0, removed: 0, added: 0 };
        expect(before.slice(0, at) + after.slice(at, at + added) + before.slice(at + removed)).toBe(after);
      }),
    );
  });
});

describe('a span', () => {
  it('stays before an edit, moves after it, and goes when the edit is in it', () => {
    const edit = { at: 10, removed: 2, added: 5 };
    expect(mapSpan({ start: 2, end: 10 }, edit)).toEqual({ start: 2, end: 10 });
    expect(mapSpan({ start: 12, end: 15 }, edit)).toEqual({ start: 15, end: 18 });
    expect(mapSpan({ start: 9, end: 13 }, edit)).toBeUndefined();
    expect(mapSpan({ start: 4, end: 11 }, edit)).toBeUndefined();
  });

  it('keeps its words when something is typed before, after or far from it', () => {
    expect(wordsAfter('personality clash', `At noon ${NOTE}`)).toEqual(['personality clash']);
    expect(wordsAfter('personality clash', `${NOTE} Tea.`)).toEqual(['personality clash']);
    expect(wordsAfter('again', NOTE.replace('again', 'again, again'))).toEqual(['again']);
  });

  it('is hidden when its words change or grow into another word', () => {
    expect(wordsAfter('personality clash', NOTE.replace('clash', 'class'))).toEqual([]);
    expect(wordsAfter('again', NOTE.replace('again', 'against'))).toEqual([]);
    expect(wordsAfter('again', NOTE.replace('again', 'xagain'))).toEqual([]);
  });

  it('is never on other words than those that were judged', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, fc.nat(30), fc.nat(30), (before, after, one, other) => {
        const start = Math.min(one, other, before.length);
        const end = Math.min(Math.max(one, other), before.length);
        for (const span of mapSpans([{ start, end }], before, after)) {
          expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
        }
      }),
    );
  });

  it('survives an insertion that touches nothing of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string({ minLength: 1 }), (text, place, typed) => {
        const before = `${text} again `;
        const at = place % (text.length + 1);
        const after = before.slice(0, at) + typed + before.slice(at);
        const [moved] = mapSpans([{ start: text.length + 1, end: text.length + 6 }], before, after);
        expect(moved && after.slice(moved.start, moved.end)).toBe('again');
      }),
    );
  });
});
