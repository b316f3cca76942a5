import type { Columns } from './columns.ts';
import { BROKEN } from './encoding.ts';
import { LONGEST_NOTE } from './old-note.ts';
import { RowRanges } from './row-ranges.ts';
import { columnLetters, isEmptyRow, type TableRow } from './table.ts';
import { clockOf } from './times.ts';
import { dateOf } from './dates.ts';

/** Goes through a table row by row, and keeps what is wrong with it as sentences: which rows, which column, what becomes of them. */
export class Troubles {
  readonly #names: readonly string[];
  readonly #columns: Columns;
  readonly #broken = new Map<number, RowRanges>();
  readonly #formulas = new Map<number, RowRanges>();
  readonly #wider = new RowRanges();
  readonly #untimed = new RowRanges();
  readonly #empty = new RowRanges();
  readonly #long = new RowRanges();
  #notes = 0;

  constructor(names: readonly string[], columns: Columns) {
    this.#names = names;
    this.#columns = columns;
  }

  add({ row, cells }: TableRow): void {
    if (isEmptyRow(cells)) return;
    const { note, time, date } = this.#columns;
    if (cells.length > this.#names.length && cells.slice(this.#names.length).some((cell) => cell.trim())) this.#wider.add(row);
    for (const index of new Set(Object.values(this.#columns))) {
      const cell = index === null ? '' : (cells[index] ?? '');
      if (index === null || !cell) continue;
      if (BROKEN.test(cell)) of(this.#broken, index).add(row);
      if (/^\s*=[\p{L}(+-]/u.test(cell)) of(this.#formulas, index).add(row);
    }
    const text = note === null ? '' : (cells[note]?.trim() ?? '');
    if (!text) return this.#empty.add(row);
    this.#notes += 1;
    if (text.length > LONGEST_NOTE) this.#long.add(row);
    const clock = time === null || time === date ? '' : (cells[time]?.trim() ?? '');
    if (clock && clockOf(clock) === null && !dateOf(clock)?.time) this.#untimed.add(row);
  }

  get notes(): number {
    return this.#notes;
  }

  /** @param unclosed rows whose quotation mark is not closed */
  sentences(unclosed: readonly number[]): string[] {
    const left = new RowRanges();
    for (const row of unclosed) left.add(row);
    const column = (index: number): string => `column ${columnLetters(index)} (“${this.#names[index] ?? columnLetters(index)}”)`;
    const said = (rows: RowRanges, sentence: (words: string) => string): string[] => (rows.count ? [sentence(capital(rows.words()))] : []);
    return [
      ...said(left, (rows) => `${rows}: a quotation mark is opened and not closed. Left out; the others are read. To have it too, close the mark in the file and choose it again.`),
      ...[...this.#broken].flatMap(([index, rows]) => said(rows, (words) => `${words}, ${column(index)}: some letters are broken and show as �. They are read as they are. If there are many, export the file again as UTF-8.`)),
      ...[...this.#formulas].flatMap(([index, rows]) => said(rows, (words) => `${words}, ${column(index)}: a formula. It is read as the text that it is, and worked out nowhere.`)),
      ...said(this.#wider, (rows) => `${rows}: more cells than the table has columns. Look whether the note there is whole: in a CSV file, a note with commas in it must stand between quotation marks.`),
      ...said(this.#untimed, (rows) => `${rows}: the time can’t be read. Read without a time.`),
      ...said(this.#long, (rows) => `${rows}: the note is longer than ${LONGEST_NOTE.toLocaleString('en-GB')} letters. Only its beginning is read.`),
      ...said(this.#empty, (rows) => `${rows}: there is no note. Left out.`),
    ];
  }
}

function of(all: Map<number, RowRanges>, index: number): RowRanges {
  const known = all.get(index);
  if (known) return known;
  const made = new RowRanges();
  all.set(index, made);
  return made;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
