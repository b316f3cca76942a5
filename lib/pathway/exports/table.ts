/** What stands in one cell: words or a whole number; null where there is nothing to say. */
export type Cell = string | number | null;

export interface Column {
  /** its name in a JSON file */
  id: string;
  /** its heading on the page and in a CSV file */
  label: string;
  /** stands in files only: on a page another column says it already */
  inFile?: true;
}

/** A table as data: what a page shows, a picture draws, and a file holds. */
export interface Table {
  /** the middle of its file name: `same-day` */
  id: string;
  /** what it is about, with its period */
  caption: string;
  columns: readonly Column[];
  /** one cell a column */
  rows: readonly (readonly Cell[])[];
}

/** `plainly-same-day-2026-11-16.csv`: never a name of anybody. */
export const fileName = ({ id }: Table, day: string, ending: 'csv' | 'json'): string => `plainly-${id}-${day}.${ending}`;
