import type { Cell, Table } from './table.ts';

/** A spreadsheet takes a cell that begins so for a formula. Full-width signs are read as the narrow ones in some of them. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Without it Excel reads UTF-8 as the letters of 1990. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A table as a CSV file for any spreadsheet: every cell quoted, lines ended as RFC 4180 says, and what could be run as
 * a formula begins with an apostrophe. Written here: Papa Parse brings a network call along, and no page of ours has one.
 * A test reads what is written with it.
 */
export const csvOf = ({ columns, rows }: Table): string => BYTE_ORDER_MARK + [columns.map(({ label }) => label), ...rows].map((row) => row.map(quoted).join(',') + LINE_END).join('');

function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
