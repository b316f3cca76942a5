import { describe, expect, it } from 'vitest';
import { taken } from '#page/writing/read-back.ts';
import { spaced } from '#page/writing/spacing.ts';

describe('a sentence put between others', () => {
  it.each([
    ['', 0, 'Raj hit Tom.'],
    ['Quiet day.', 10, ' Raj hit Tom.'],
    ['Quiet day. ', 11, 'Raj hit Tom.'],
    ['Quiet day. Tea.', 11, 'Raj hit Tom. '],
    ['Quiet day. Tea.', 10, ' Raj hit Tom.'],
    ['(', 1, 'Raj hit Tom.'],
    ['Quiet\nTea', 5, ' Raj hit Tom.'],
    ['Quiet\nTea', 6, 'Raj hit Tom. '],
  ])('%j at %i becomes %j', (text, at, words) => {
    expect(spaced(text, at, 'Raj hit Tom. ')).toBe(words);
  });
});

describe('reading back', () => {
  const before = 'Quiet day. Tea.';

  it('accepts the words in one place, however the editor spaces them', () => {
    expect(taken(before, 'Quiet day. Raj hit Tom. Tea.', 'Raj hit Tom. ')).toBe(true);
    expect(taken(before, 'Quiet day.\u00a0\nRaj hit\u00a0Tom.\u200b Tea.', 'Raj hit Tom. ')).toBe(true);
    expect(taken('', 'Raj hit Tom.', 'Raj hit Tom.')).toBe(true);
  });

  it('refuses words that are not in it, not whole, doubled, or that cost others', () => {
    expect(taken(before, before, 'Raj hit Tom.')).toBe(false);
    expect(taken(before, 'Quiet day. Raj hit. Tea.', 'Raj hit Tom.')).toBe(false);
    expect(taken(before, 'Quiet day. Raj hit Tom. Raj hit Tom. Tea.', 'Raj hit Tom.')).toBe(false);
    expect(taken(before, 'Quiet Raj hit Tom. Tea.', 'Raj hit Tom.')).toBe(false);
  });
});
