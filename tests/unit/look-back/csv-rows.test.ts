import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CsvRows } from '#look-back/csv-rows.ts';
import { delimiterOf } from '#look-back/delimiter.ts';
import * as fc from '../properties.ts';

function rowsOf(text: string, size = 7, delimiter = ','): { rows: [number, string[]][]; unclosed: number[] } {
  const csv = new CsvRows(delimiter);
  const rows: [number, string[]][] = [];
  for (let at = 0; at <= text.length; at += size) for (const { row, cells } of csv.push(text.slice(at, at + size), at + size > text.length)) rows.push([row, [...cells]]);
  return { rows, unclosed: csv.unclosed };
}

test('quotation marks, commas and line ends inside a note, and line ends of three kinds', () => {
  expect(rowsOf('Date,Note\r\n1/2/2026,"Tom said ""go"",\r\nand went"\n2/2/2026,Quiet\r3/2/2026,Late').rows).toEqual([
    [1, ['Date', 'Note']],
    [2, ['1/2/2026', 'Tom said "go",\nand went']],
    [3, ['2/2/2026', 'Quiet']],
    [4, ['3/2/2026', 'Late']],
  ]);
});

test('an empty line is a row of the spreadsheet, and no row of the table', () => {
  expect(rowsOf('a,b\n\n1,2\n').rows).toEqual([[1, ['a', 'b']], [3, ['1', '2']]]);
});

test('a quotation mark that is not closed costs its own row and no other', () => {
  expect(rowsOf('a,b\n1,"open\n2,two\n3,three\n', 5)).toEqual({ rows: [[1, ['a', 'b']], [3, ['2', 'two']], [4, ['3', 'three']]], unclosed: [2] });
  expect(rowsOf('"open', 3)).toEqual({ rows: [], unclosed: [1] });
});

test('the same rows come out wherever the text is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é', ';'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 30 }), (table, size) => {
      const { rows, unclosed } = rowsOf(Papa.unparse(table, { newline: '\n' }), size);
      expect(rows.map(([, cells]) => cells)).toEqual(table);
      expect(unclosed).toEqual([]);
    }),
  );
});

test.each([
  ['comma', 'Date,Note\n1/2/2026,"Hello, there"\n2/2/2026,"a, b, c"\n', { delimiter: ',', columns: 2, skip: 0 }],
  ['semicolon, with commas in the notes', 'Date;Note\n1/2/2026;Hello, there, you\n2/2/2026;a, b\n', { delimiter: ';', columns: 2, skip: 0 }],
  ['tab', 'Date\tNote\n1/2/2026\tHello, there\n', { delimiter: '\t', columns: 2, skip: 0 }],
  ['Excel’s own line', 'sep=|\r\nDate|Note\n1/2/2026|Hello\n', { delimiter: '|', columns: 2, skip: 7 }],
  ['prose with one comma in each line', '3/11/2026 Tom was fine, then not.\n\nRaj left early, in tears.\n', { delimiter: ',', columns: 1, skip: 0 }],
  ['a table with spaces behind its commas', 'Date, Note\n1/2/2026, Tom was fine.\n2/2/2026, Raj was not.\n', { delimiter: ',', columns: 2, skip: 0 }],
  ['prose is no table', 'Tom was fine, and then not.\nRaj left.\nTea, cake, a film; all well, all quiet.\n', { delimiter: ',', columns: 1, skip: 0 }],
])('delimiter: %s', (_, text, expected) => {
  expect(delimiterOf(text)).toEqual(expected);
});
