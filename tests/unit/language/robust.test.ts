/** Whatever was typed or pasted: the work stays linear, the offsets are right, nothing throws. */
import { describe, expect, test } from 'vitest';
import { check } from '#language/check.ts';
import * as fc from '../properties.ts';

/** CPU milliseconds of one reading. */
function cost(text: string): number {
  const before = process.cpuUsage();
  check(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const NOTE = 'Tom and Raj, personality clash again at lunch. Raj hit Tom with his stick, Tom was shaking. All settled now.\n';

const HOSTILE: Record<string, (size: number) => string> = {
  'one word without end': (size) => 'a'.repeat(size),
  'one word over and over': (size) => 'had '.repeat(size / 4),
  'beginnings of matches': (size) => 'Raj hit '.repeat(size / 8),
  'names in one sentence': (size) => Array.from({ length: size / 8 }, (_, at) => `If Al${at.toString(26)}b hit`).join(' '),
  'exceptions that nearly match': (size) => 'a go at '.repeat(size / 8),
  'open quotation marks': (size) => ' “‘"'.repeat(size / 4),
  'apostrophes': (size) => "o'".repeat(size / 2),
  'digits and dots': (size) => '1.'.repeat(size / 2),
  'short sentences': (size) => 'Tom. Raj hit. '.repeat(size / 14),
  'spaces': (size) => ' '.repeat(size),
  'a paste of notes': (size) => NOTE.repeat(size / NOTE.length),
};

describe('linear time', () => {
  test.each(Object.entries(HOSTILE))('%s: four times the text costs about four times the work', (_, make) => {
    cost(make(6_000));
    const quarter = Math.max(cost(make(8_000)), 25);
    // Linear work has factor 4, squared work 16; the room between is for the machine's moods.
    expect(cost(make(32_000)) / quarter).toBeLessThan(10);
  }, 60_000);

  test.each(['one word without end', 'a paste of notes'])('1 MB: %s', (name) => {
    expect(cost(HOSTILE[name]?.(1_000_000) ?? '')).toBeLessThan(20_000);
  }, 60_000);

  test('10,000 names that could each begin a match', () => {
    expect(cost('Tom pushed Raj and '.repeat(10_000))).toBeLessThan(5_000);
  }, 30_000);
});

describe('offsets', () => {
  const wraps = [
    ['emoji', '🙂👩‍🦽 ', ' 🏥🙂'],
    ['line ends of Windows', 'Lunch.\r\n\r\n', '\r\nTea.\r\n'],
    ['a byte order mark', '\uFEFF', ''],
    ['letters of two units', '𝒜 note. ', ''],
    ['half a letter', '\uD83D ', ' \uDE42'],
  ] as const;

  test.each(wraps)('%s', (_, before, after) => {
    const text = `${before}Tom and Raj, personality clash at lunch.${after}`;
    const [first] = check(text).findings;
    expect(first?.quote).toBe('personality clash');
    expect(first?.start).toBe(text.indexOf('personality'));
  });

  test('a text in other quotation marks, and all in capitals', () => {
    expect(check('TOM AND RAJ, PERSONALITY CLASH AT LUNCH').findings[0]?.quote).toBe('PERSONALITY CLASH');
    expect(check('Raj didn’t get on with Tom').findings[0]?.quote).toBe('didn’t get on');
    expect(check("Raj didn't get on with Tom").findings[0]?.quote).toBe("didn't get on");
  });
});

const words = fc.constantFrom(
  ...'Tom Raj hit her personality clash no if each other scared of Resident 4 İ ß 🙂'.split(' '),
  '“', '”', "'", '.', ',', '\n', '\r\n', '\u0000',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('any text', () => {
  test('never throws, quotes what it marks, marks nothing twice', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { findings, people, prompt } = check(typed);
        for (const { start, end, quote } of [...findings, ...people]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(typed.slice(start, end)).toBe(quote);
        }
        findings.forEach((finding, at) => expect(finding.start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0));
        expect(prompt).toBe(findings.some(({ level }) => level !== 'nudge'));
      }),
      { numRuns: 500 },
    );
  });

  test('the same text is read the same way twice', () => {
    const again = fc.property(text, (typed) => {
      expect(check(typed)).toEqual(check(typed));
    });
    fc.assert(again, { numRuns: 100 });
  });
});
