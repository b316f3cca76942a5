import type { Table } from './table.ts';

/** A table as a JSON file: what it is about, and one object a row by the names of its columns. */
export const jsonOf = ({ caption, columns, rows }: Table): string =>
  `${JSON.stringify({ about: caption, columns: Object.fromEntries(columns.map(({ id, label }) => [id, label])), rows: rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null]))) }, null, 2)}\n`;
