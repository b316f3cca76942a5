import { describe, expect, it } from 'vitest';
import type { Finding } from '#language/types.ts';
import { PutAside } from '#page/session/put-aside.ts';

const finding = (rule: string, quote: string): Finding => ({
  start: 0, end: quote.length, quote, rule, kind: 'vague', level: 'prompt', effect: '', question: '', reason: '', source: { author: '', title: '' },
});

describe('what was put aside', () => {
  const note = {} as Element;
  const again = finding('vague/again', 'Again');

  it('is the same rule on the same words, in this note alone', () => {
    const aside = new PutAside();
    aside.add(note, again);
    const all = [finding('vague/again', 'again'), finding('vague/again', 'once  again'), finding('closing/again', 'again')];
    expect(aside.spare(note, 'text', all)).toEqual(all.slice(1));
    expect(aside.spare({} as Element, 'text', all)).toEqual(all);
  });

  it('comes back when it is taken back', () => {
    const aside = new PutAside();
    aside.add(note, again);
    aside.takeBack(note, again);
    expect(aside.spare(note, 'text', [again])).toEqual([again]);
  });

  it('ends with the note: an emptied field begins another', () => {
    const aside = new PutAside();
    aside.add(note, again);
    aside.spare(note, ' \n', []);
    expect(aside.spare(note, 'Again', [again])).toEqual([again]);
  });
});
