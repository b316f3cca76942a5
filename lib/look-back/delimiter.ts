import Papa from 'papaparse';

const SEEN = 60;
const CANDIDATES = ['\t', ',', ';', '|'];

/** How the cells of a row are parted, and where its first row begins. */
export interface Delimited {
  /** a comma where there is but one column */
  delimiter: string;
  /** characters before the table: Excel’s own line `sep=;` */
  skip: number;
  columns: number;
}

/**
 * The delimiter under which most rows have the same number of cells, more than one.
 * @param sample the beginning of the text, cut anywhere
 */
export function delimiterOf(sample: string): Delimited {
  const said = /^\uFEFF?sep=(.)\r?\n/u.exec(sample);
  const skip = said?.[0].length ?? 0;
  const text = sample.slice(skip).replaceAll(/\r\n?/gu, '\n');
  const all = said?.[1] ? [said[1]] : CANDIDATES;
  const [best] = all.map((delimiter) => ({ delimiter, ...evenness(text, delimiter) })).sort((one, other) => other.score - one.score);
  return best && best.columns > 1 ? { delimiter: best.delimiter, skip, columns: best.columns } : { delimiter: ',', skip, columns: 1 };
}

/** How many of the first rows have the commonest number of cells. Prose has commas too, and never the same number of them. */
function evenness(text: string, delimiter: string): { columns: number; score: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: SEEN, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data.length > 2 ? data.slice(0, -1) : data) counts.set(length, (counts.get(length) ?? 0) + 1);
  if (isProse(data)) return { columns: 1, score: 0 };
  const many = [...counts].filter(([columns]) => columns > 1).sort((one, other) => other[1] - one[1])[0];
  if (!many) return { columns: 1, score: 0 };
  const [columns, rows] = many;
  const share = rows / Math.max(1, data.length > 2 ? data.length - 1 : data.length);
  return share >= 0.6 ? { columns, score: share + Math.min(columns, 20) / 100 } : { columns: 1, score: 0 };
}

/** Behind a comma of prose stands a space; a table may have one too, but begins with the names of its columns. */
function isProse(rows: readonly string[][]): boolean {
  const later = rows.flatMap((cells) => cells.slice(1));
  const spaced = later.filter((cell) => /^ \S/u.test(cell)).length;
  const names = rows[0]?.every((cell) => cell.length <= 40 && !/[.!?]/u.test(cell)) ?? false;
  return later.length > 0 && spaced > later.length / 2 && !names;
}
