import { describe, expect, test } from 'vitest';
import { columnsProblem, guessColumns, isAuthor } from '#look-back/columns.ts';
import { headerOf } from '#look-back/header.ts';
import { noteOf } from '#look-back/old-note.ts';
import { proseAsTable } from '#look-back/pasted.ts';
import { RowRanges } from '#look-back/row-ranges.ts';
import { columnLetters } from '#look-back/table.ts';
import { Troubles } from '#look-back/troubles.ts';

const rows = (...all: string[][]) => all.map((cells, index) => ({ row: index + 1, cells }));
const NOTE = 'Tom and Raj were bickering over the remote again, both as bad as each other.';

describe('the row with the names', () => {
  test('is the first one with words of a table', () => {
    expect(headerOf(rows(['Date', 'Resident', 'Note'], ['1/2/2026', 'Tom', NOTE]))).toEqual({ names: ['Date', 'Resident', 'Note'], row: 1, above: 0 });
  });
  test('may stand below a title', () => {
    expect(headerOf(rows(['Daily notes, Elm House', '', ''], ['', '', ''], ['Date', 'Who', 'Note'], ['1/2/2026', 'Tom', NOTE]))).toEqual({ names: ['Date', 'Who', 'Note'], row: 3, above: 2 });
  });
  test('may not be there', () => {
    expect(headerOf(rows(['1/2/2026', 'Tom', NOTE], ['2/2/2026', 'Raj', NOTE]))).toEqual({ names: ['Column A', 'Column B', 'Column C'], row: null, above: 0 });
  });
  test('is what a person says that it is', () => {
    expect(headerOf(rows(['Date', 'Note'], ['1/2/2026', NOTE]), false).row).toBeNull();
    expect(headerOf(rows(['Eins', 'Zwei'], ['1', 'b']), true).names).toEqual(['Eins', 'Zwei']);
  });
});

describe('which column is what', () => {
  test('by names and content; who wrote it is never taken', () => {
    const names = ['Ref', 'Entry date', 'Time', 'Service user', 'Location', 'Staff name', 'Details'];
    const guessed = guessColumns(names, rows(['1', '12/03/2026', '14:30', 'Tom Ashworth', 'Lounge', 'Sharon Bell', NOTE], ['2', '13/03/2026', '15:10', 'Raj', 'Kitchen', 'Sharon Bell', NOTE]));
    expect(guessed).toEqual({ note: 6, date: 1, time: 2, person: 3, place: 4 });
  });
  test('by content alone', () => {
    expect(guessColumns(['Column A', 'Column B', 'Column C'], rows([NOTE, '2026-03-12 14:30', 'Tom']))).toEqual({ note: 0, date: 1, time: null, person: null, place: null });
  });
  test('a date of birth is not when the note was written', () => {
    expect(guessColumns(['Date of birth', 'Date', 'Note'], rows(['01/02/1950', '12/03/2026', NOTE])).date).toBe(1);
  });
  test.each(['Author', 'Staff name', 'Recorded by', 'Written By', 'Carer', 'Key worker', 'User name'])('“%s” is who wrote it', (name) => expect(isAuthor(name)).toBe(true));
  test.each(['Service user', 'Resident', 'Note', 'Service-User'])('“%s” is not', (name) => expect(isAuthor(name)).toBe(false));
  test('what stands in the way is said', () => {
    const names = ['Date', 'Note', 'Staff'];
    const none = { note: null, date: null, time: null, person: null, place: null };
    expect(columnsProblem(none, names)).toBe('Choose the column with the notes.');
    expect(columnsProblem({ ...none, note: 1, person: 2 }, names)).toMatch(/“Staff” looks like the column with who wrote the note/u);
    expect(columnsProblem({ ...none, note: 1, place: 1 }, names)).toMatch(/“Note” is chosen twice/u);
    expect(columnsProblem({ ...none, note: 1, date: 0, time: 0 }, names)).toBeNull();
  });
});

test('a row becomes a note: no column but the chosen ones is in it', () => {
  const columns = { note: 3, date: 0, time: 1, person: 2, place: null };
  const row = { row: 9, cells: ['12/03/2026 00:00', '2.30pm', 'Tom', ` ${NOTE} `, 'Sharon Bell'] };
  expect(noteOf(row, { columns, orders: {}, timed: false })).toEqual({ row: 9, text: NOTE, day: '2026-03-12', time: '14:30', person: 'Tom', place: '' });
  expect(noteOf(row, { columns: { ...columns, time: null }, orders: { 'numbers/4': 'month' }, timed: false })).toMatchObject({ day: '2026-12-03', time: null });
  expect(noteOf({ row: 9, cells: ['25/03/2026'] }, { columns, orders: {}, timed: true })).toBeNull();
  expect(noteOf({ ...row, cells: ['25/03/2026', '', '', NOTE] }, { columns, orders: { 'numbers/4': 'month' }, timed: true })).toMatchObject({ day: null });
});

test('pasted words that are no table are one note a paragraph, or a line, with the date that each begins with', () => {
  expect(proseAsTable('12/03/2026 14:30 - Tom and Raj at it again.\nBoth sent to their rooms.\n\nThurs 12th March 2026: Quiet.\r\n\r\n4 of them went out')).toEqual([
    ['Date', 'Note'],
    ['12/03/2026 14:30', 'Tom and Raj at it again.\nBoth sent to their rooms.'],
    ['Thurs 12th March 2026', 'Quiet.'],
    ['', '4 of them went out'],
  ]);
  expect(proseAsTable('One.\nTwo.')).toEqual([['Date', 'Note'], ['', 'One.'], ['', 'Two.']]);
});

test('rows are said as a person says them', () => {
  const said = (...all: number[]) => { const ranges = new RowRanges(); for (const row of all) ranges.add(row); return ranges.words(3); };
  expect(said(4)).toBe('row 4');
  expect(said(2, 3, 4, 4, 9)).toBe('rows 2 to 4 and 9');
  expect(said(1, 3, 5, 7, 8, 1200)).toBe('rows 1, 3, 5 and 3 more');
});

test('columns have the letters of a spreadsheet', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('what is wrong is said with its row and its column, and the rest goes on', () => {
  const troubles = new Troubles(['Date', 'Time', 'Note'], { note: 2, date: 0, time: 1, person: null, place: null });
  for (const row of rows(['1/2/2026', '10:00', 'Zo\uFFFD and Raj'], ['1/2/2026', '10:00', '=HYPERLINK("http://x","Tom")'], ['1/2/2026', 'noonish', 'Quiet', 'and more'], ['1/2/2026', '10:00', '  '], ['', '', ''], ['1/2/2026', '10:00', `${'long '.repeat(5000)}`])) troubles.add(row);
  expect(troubles.notes).toBe(4);
  expect(troubles.sentences([12])).toEqual([
    expect.stringMatching(/^Row 12: a quotation mark is opened and not closed/u),
    expect.stringMatching(/^Row 1, column C \(“Note”\): some letters are broken/u),
    expect.stringMatching(/^Row 2, column C \(“Note”\): a formula/u),
    expect.stringMatching(/^Row 3: more cells than/u),
    expect.stringMatching(/^Row 3: the time can’t be read/u),
    expect.stringMatching(/^Row 6: the note is longer than 20,000 letters/u),
    expect.stringMatching(/^Row 4: there is no note/u),
  ]);
});
