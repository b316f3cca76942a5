import { guessColumns, type Columns } from '#look-back/columns.ts';
import { DateCensus } from '#look-back/date-census.ts';
import { fileKind } from '#look-back/file-kind.ts';
import { type Header, headerOf } from '#look-back/header.ts';
import type { TableRow } from '#look-back/table.ts';
import { Troubles } from '#look-back/troubles.ts';
import { type Looked, type Opened, Refused } from './protocol.ts';
import { rowsInMemory, type Source, textSource } from './source.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

const PREVIEWED = 6;
const LONGEST_CELL = 160;

/** The table that is open: where its rows come from, and what its columns are called. */
export class Table {
  readonly #sheets: readonly Sheet[];
  #sheet: string | null = null;
  #source: Source;
  #header: Header = { names: [], row: null, above: 0 };

  private constructor(source: Source, sheets: readonly Sheet[], sheet: string | null) {
    this.#source = source;
    this.#sheets = sheets;
    this.#sheet = sheet;
  }

  static async ofFile(file: File, looking: (share: number) => void): Promise<Table> {
    const kind = fileKind(new Uint8Array(await file.slice(0, 1000).arrayBuffer()));
    if (kind.kind === 'refused') throw new Refused(kind.sentence);
    if (kind.kind === 'text') return new Table(await textSource(file, /\.(?:csv|tsv)$/iu.test(file.name), looking), [], null);
    const sheets = await readWorkbook(file);
    const first = sheets.find(({ cells }) => cells.length > 1) ?? sheets[0];
    if (!first) throw new Refused('There is no sheet in this workbook. Choose another file.');
    return new Table(rowsInMemory(first.cells), sheets, first.name);
  }

  static async ofText(text: string): Promise<Table> {
    return new Table(await textSource(new Blob([text]), false, () => undefined), [], null);
  }

  /** @param header whether the first row has the names; undefined to let the rows tell */
  open(sheet: string | null, header: boolean | undefined): Opened {
    const other = this.#sheets.find(({ name }) => name === sheet);
    if (other && sheet !== this.#sheet) {
      this.#sheet = sheet;
      this.#source = rowsInMemory(other.cells);
    }
    const { sample, said } = this.#source;
    this.#header = headerOf(sample, header);
    const below = sample.filter((each) => this.#isBelow(each));
    if (!sample.length && this.#sheets.length < 2) throw new Refused(this.#sheet ? `The sheet “${this.#sheet}” is empty. Choose another file.` : 'There is nothing in this file but empty lines. Export the notes again and choose the new file.');
    const { names, row, above } = this.#header;
    const empty = sample.length ? 'There is a row with names and no note below it. Choose another file or sheet.' : `The sheet “${this.#sheet}” is empty. Choose another one.`;
    return {
      names,
      header: row !== null,
      preview: below.slice(0, PREVIEWED).map(({ cells }) => names.map((_, index) => shortened(cells[index] ?? ''))),
      columns: guessColumns(names, below),
      sheets: this.#sheets.map(({ name }) => name),
      sheet: this.#sheet,
      said: [...said, ...(above ? [`${above === 1 ? 'One row' : `${above} rows`} above the table ${above === 1 ? 'is' : 'are'} left out.`] : []), ...(below.length ? [] : [empty])],
    };
  }

  /** Goes through the whole table once, reading no note: what it has, and what is wrong with it. */
  async look(columns: Columns, looking: (share: number) => void): Promise<Looked> {
    const troubles = new Troubles(this.#header.names, columns);
    const dates = columns.date === null ? null : new DateCensus();
    for await (const { rows, share } of this.rows()) {
      for (const each of rows) {
        troubles.add(each);
        if (dates && columns.note !== null && each.cells[columns.note]?.trim()) dates.add(each.row, each.cells[columns.date ?? 0] ?? '');
      }
      looking(share);
    }
    return { notes: troubles.notes, dates: dates?.result() ?? null, troubles: troubles.sentences(this.#source.unclosed()) };
  }

  /** The rows below the names. */
  async *rows(): AsyncGenerator<{ rows: readonly TableRow[]; share: number }> {
    for await (const { rows, share } of this.#source.rows()) yield { rows: rows.filter((each) => this.#isBelow(each)), share };
  }

  #isBelow({ row }: TableRow): boolean {
    const { row: names, above } = this.#header;
    return names === null ? row > above : row > names;
  }
}

const shortened = (cell: string): string => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell);
