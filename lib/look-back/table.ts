/** A table as it comes: one row after the other, each with the number that a spreadsheet gives it. */
export interface TableRow {
  /** 1 is the first row of the file */
  row: number;
  cells: readonly string[];
}

/** Letters of a column as a spreadsheet writes them: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCodePoint(65 + (index % 26));
}

export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
