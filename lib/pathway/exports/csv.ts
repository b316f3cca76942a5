import { unparse } from 'papaparse';
import type { Table } from './table.ts';

/** A spreadsheet takes a cell that begins so for a formula. Full-width signs are read as the narrow ones in some of them. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Without it Excel reads UTF-8 as the letters of 1990. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as a CSV file for any spreadsheet: every cell quoted, lines ended as RFC 4180 says, and what could be run as
 * a formula begins with an apostrophe.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  BYTE_ORDER_MARK + unparse({ fields: columns.map(({ label }) => label), data: rows.map((row) => row.map((cell) => cell ?? '')) }, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA }) + '\r\n';
