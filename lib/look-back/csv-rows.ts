import Papa from 'papaparse';
import type { TableRow } from './table.ts';

/** A row longer than this in characters is none: a quotation mark was opened and never closed. */
const LONGEST_ROW = 1_000_000;

interface Parsed {
  data: string[][];
  errors: { code: string; row?: number }[];
  meta: { cursor: number };
}

/**
 * Cuts text that comes in pieces into rows. Line ends of any kind may stand in it. A quotation mark that is not closed
 * swallows no other row: the row in which it stands is left out and named.
 */
export class CsvRows {
  readonly #delimiter: string;
  #rest = '';
  #ended = '';
  #row = 0;
  /** rows whose quotation mark is not closed */
  readonly unclosed: number[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** @param last true with the last piece, which may be empty */
  push(piece: string, last: boolean): TableRow[] {
    // A line end may be cut in two between pieces.
    const text = this.#ended + piece;
    this.#ended = !last && text.endsWith('\r') ? '\r' : '';
    this.#rest += (this.#ended ? text.slice(0, -1) : text).replaceAll(/\r\n?/gu, '\n');
    const rows: TableRow[] = [];
    while (this.#rest) {
      const { data, errors, meta } = this.#parse(!last);
      const bad = errors.find(({ code }) => code === 'MissingQuotes');
      for (const cells of bad ? data.slice(0, -1) : data) rows.push({ row: (this.#row += 1), cells });
      if (bad) {
        this.#skipLine(this.#startOf(data.length - 1));
        continue;
      }
      this.#rest = this.#rest.slice(meta.cursor);
      if (last || this.#rest.length < LONGEST_ROW) break;
      this.#skipLine(0);
    }
    if (last) this.#rest = '';
    return rows.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  }

  /** Where in what is left the row begins that was not closed: after so many whole rows. */
  #startOf(rows: number): number {
    return rows ? this.#parse(false, rows).meta.cursor : 0;
  }

  #parse(ignoreLast: boolean, preview = 0): Parsed {
    return new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', quoteChar: '"', preview }).parse(this.#rest, 0, ignoreLast) as Parsed;
  }

  #skipLine(start: number): void {
    const end = this.#rest.indexOf('\n', start);
    this.unclosed.push((this.#row += 1));
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
  }
}
