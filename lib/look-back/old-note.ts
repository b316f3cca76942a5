import type { Columns } from './columns.ts';
import { dayUnder, type Orders } from './date-census.ts';
import { dateOf } from './dates.ts';
import type { TableRow } from './table.ts';
import { clockOf } from './times.ts';

/** One old note as its table gives it. Who wrote it is not in it. */
export interface OldNote {
  row: number;
  text: string;
  /** `YYYY-MM-DD` and `HH:MM` on the UK’s wall clock; null where the table does not say */
  day: string | null;
  time: string | null;
  person: string;
  place: string;
}

/** How the cells of a row are to be read. */
export interface Reading {
  columns: Columns;
  orders: Orders;
  /** false where every date stands at midnight */
  timed: boolean;
}

/** A longer note is read up to here. */
export const LONGEST_NOTE = 20_000;

/** The note of a row; null where the row has none. */
export function noteOf({ row, cells }: TableRow, { columns, orders, timed }: Reading): OldNote | null {
  const cell = (index: number | null): string => (index === null ? '' : (cells[index]?.trim() ?? ''));
  const text = cell(columns.note).slice(0, LONGEST_NOTE);
  if (!text) return null;
  const date = dateOf(cell(columns.date));
  const own = columns.time === null || columns.time === columns.date ? null : (clockOf(cell(columns.time)) ?? dateOf(cell(columns.time))?.time ?? null);
  return { row, text, day: date && dayUnder(date, orders), time: own ?? (timed ? (date?.time ?? null) : null), person: cell(columns.person).slice(0, 100), place: cell(columns.place).slice(0, 200) };
}
