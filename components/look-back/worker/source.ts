import { CsvRows } from '#look-back/csv-rows.ts';
import { delimiterOf } from '#look-back/delimiter.ts';
import { type Encoding, EncodingCensus } from '#look-back/encoding.ts';
import { NOT_TEXT } from '#look-back/file-kind.ts';
import { proseAsTable } from '#look-back/pasted.ts';
import { isEmptyRow, type TableRow } from '#look-back/table.ts';
import { Refused } from './protocol.ts';

/** Where rows come from, as often as they are asked for: a file is read in pieces, and never whole. */
export interface Source {
  /** how it is read: the delimiter and the encoding, or what was taken for a note */
  said: readonly string[];
  /** the first rows, for a preview and a guess */
  sample: readonly TableRow[];
  rows(): AsyncGenerator<Piece>;
  /** rows of the last pass whose quotation mark is not closed */
  unclosed(): readonly number[];
}

interface Piece {
  rows: readonly TableRow[];
  /** how much of the file is behind: 0 to 1 */
  share: number;
}

const SAMPLE = 256 * 1024;
const SAMPLED_ROWS = 200;
/** Stands in no text: a table of one column has nothing that parts it. */
const NO_DELIMITER = '\u001F';
/** Prose is taken apart in one piece. */
const LONGEST_PROSE = 20_000_000;

const DELIMITERS: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'upright strokes' };
const ENCODINGS: Record<Encoding, string> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252' };

/** Rows that are in memory: a sheet, or words that were pasted. */
export function rowsInMemory(cells: readonly (readonly string[])[], said: readonly string[] = []): Source {
  const all = cells.map((each, index): TableRow => ({ row: index + 1, cells: each })).filter((each) => !isEmptyRow(each.cells));
  return {
    said,
    sample: all.slice(0, SAMPLED_ROWS),
    unclosed: () => [],
    async *rows() {
      const at = 1000;
      for (let from = 0; from < all.length; from += at) yield { rows: all.slice(from, from + at), share: Math.min(1, (from + at) / all.length) };
    },
  };
}

/** A text that parts its cells by a sign, as far as it is one. */
export async function textSource(text: Blob, isTable: boolean, looking: (share: number) => void): Promise<Source> {
  const { encoding, binary } = await censusOf(text, looking);
  if (binary) throw new Refused(NOT_TEXT);
  const head = await decoded(text.slice(0, SAMPLE), encoding, text.size > SAMPLE);
  const { delimiter, skip, columns } = delimiterOf(head);
  if (columns === 1 && !isTable) {
    if (text.size > LONGEST_PROSE) throw new Refused('This text is not a table, and it is too long to be taken apart. Export the notes as CSV and choose that file.');
    return rowsInMemory(proseAsTable(await decoded(text, encoding, false)), ['This is not a table. Each paragraph is taken for a note, or each line where no line is empty.']);
  }
  let csv = new CsvRows(columns === 1 ? NO_DELIMITER : delimiter);
  return {
    said: [`Read as ${ENCODINGS[encoding]}, ${columns === 1 ? 'with one column' : `with ${DELIMITERS[delimiter] ?? `“${delimiter}”`} between the columns`}.`],
    sample: new CsvRows(columns === 1 ? NO_DELIMITER : delimiter).push(head.slice(skip), text.size <= SAMPLE).slice(0, SAMPLED_ROWS),
    unclosed: () => csv.unclosed,
    async *rows() {
      csv = new CsvRows(columns === 1 ? NO_DELIMITER : delimiter);
      let skipped = skip;
      for await (const { piece, share, last } of piecesOf(text, encoding)) {
        const rows = csv.push(piece.slice(skipped), last);
        skipped = Math.max(0, skipped - piece.length);
        yield { rows, share };
      }
    },
  };
}

async function censusOf(text: Blob, looking: (share: number) => void): Promise<ReturnType<EncodingCensus['result']>> {
  const census = new EncodingCensus();
  let read = 0;
  for await (const bytes of bytesOf(text)) {
    census.add(bytes);
    read += bytes.length;
    looking(read / text.size);
  }
  return census.result();
}

async function* piecesOf(text: Blob, encoding: Encoding): AsyncGenerator<{ piece: string; share: number; last: boolean }> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const bytes of bytesOf(text)) {
    read += bytes.length;
    yield { piece: decoder.decode(bytes, { stream: true }), share: read / text.size, last: false };
  }
  yield { piece: decoder.decode(), share: 1, last: true };
}

async function* bytesOf(text: Blob): AsyncGenerator<Uint8Array> {
  const reader = text.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new Refused('The file can’t be read any more. It may have been changed, moved or taken away since you chose it. Choose it again.');
  } finally {
    reader.releaseLock();
  }
}

const decoded = async (text: Blob, encoding: Encoding, isCut: boolean): Promise<string> => new TextDecoder(encoding).decode(await text.arrayBuffer(), { stream: isCut });
