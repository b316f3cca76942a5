import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf } from '#pathway/exports/csv.ts';
import { jsonOf } from '#pathway/exports/json.ts';
import { fileName, type Table } from '#pathway/exports/table.ts';

const table = (...rows: Table['rows'][number][]): Table => ({ id: 'phrases', caption: 'Phrases, October 2026', columns: [{ id: 'phrase', label: 'Phrase' }, { id: 'marked', label: 'Marked, times', inFile: true }], rows });

describe('a table as CSV', () => {
  test('is quoted, ends its lines with CR LF and begins with the byte order mark', () => {
    expect(csvOf(table(['bickering', 3]))).toBe('\uFEFF"Phrase","Marked, times"\r\n"bickering","3"\r\n');
  });

  test('is read back as it was: quotes, commas, lines, accents', () => {
    const words = ['she said “no”', 'a "spat", again', 'two\nlines', 'Zoë'];
    const { data } = parse<string[]>(csvOf(table(...words.map((each): [string, number] => [each, 1]))).slice(1), { skipEmptyLines: true });
    expect(data.slice(1).map(([phrase]) => phrase)).toEqual(words);
  });

  test.each(['=HYPERLINK("https://example.org")', '+44 20', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])('%j can’t be run as a formula', (words) => {
    const [, line] = parse<string[]>(csvOf(table([words, 1])).slice(1), { newline: '\r\n' }).data;
    expect(line?.[0]).toBe(`'${words}`);
  });

  test('nothing to say is an empty cell', () => {
    expect(csvOf(table(['bickering', null]))).toContain('"bickering",""');
  });
});

test('a table as JSON: one object a row by the names of the columns', () => {
  expect(JSON.parse(jsonOf(table(['=1', 3], ['a spat', null])))).toEqual({
    about: 'Phrases, October 2026',
    columns: { phrase: 'Phrase', marked: 'Marked, times' },
    rows: [{ phrase: '=1', marked: 3 }, { phrase: 'a spat', marked: null }],
  });
});

test('a file is named after its table and its day, and after nobody', () => expect(fileName(table(), '2026-10-16', 'csv')).toBe('plainly-phrases-2026-10-16.csv'));
