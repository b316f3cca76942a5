import { shapeOf } from './dates.ts';
import { columnLetters, isEmptyRow, type TableRow } from './table.ts';

/** What the first rows of a table say of it. */
export interface Header {
  /** what each column is called; “Column B” where nothing says so */
  names: readonly string[];
  /** the row with the names; null where the first row is a note already */
  row: number | null;
  /** rows above the names, which belong to no table: a title, a filter that was set */
  above: number;
}

const KNOWN = /\b(?:date|time|note|notes|name|detail|details|description|resident|client|tenant|staff|author|place|location|room|entry|comment|comments|type|category|id|ref|reference|by|service user|person|when|where|who|text|log|summary)\b/iu;
const LOOKED_AT = 10;

/** Finds the row with the names of the columns among the first rows. */
export function headerOf(rows: readonly TableRow[], given?: boolean): Header {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim()).length;
  const first = rows.slice(0, LOOKED_AT).findIndex(({ cells }) => filled(cells) >= Math.min(2, width));
  const start = rows[Math.max(0, first)];
  if (!start || isEmptyRow(start.cells)) return { names: lettered(width), row: null, above: 0 };
  const isHeader = given ?? looksLikeNames(start.cells, rows.slice(first + 1, first + 8));
  const names = isHeader ? lettered(width).map((letters, index) => start.cells[index]?.trim() || letters) : lettered(width);
  return { names, row: isHeader ? start.row : null, above: Math.max(0, first) };
}

const lettered = (width: number): string[] => Array.from({ length: width }, (_, index) => `Column ${columnLetters(index)}`);

/** Names are short, each is there once, none is a date; and one is a word that tables of notes use, or what is below is other. */
function looksLikeNames(cells: readonly string[], below: readonly TableRow[]): boolean {
  const named = cells.map((cell) => cell.trim()).filter(Boolean);
  if (!named.length || new Set(named).size < named.length || named.some((cell) => cell.length > 60 || /[.!?]$/u.test(cell) || shapeOf(cell))) return false;
  if (named.some((cell) => KNOWN.test(cell))) return named.length > 1 || named.every((cell) => cell.split(/\s+/u).length <= 3);
  return below.some(({ cells: next }) => next.some((cell, index) => shapeOf(cell) && !shapeOf(cells[index] ?? '')));
}
