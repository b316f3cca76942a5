/** Old notes as people have them: tables of several kinds. */
import { writeFileSync } from 'node:fs';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';

/** Letters of Windows-1252, which Node does not write: of those beyond Latin-1 only the curly apostrophe is needed. */
export function writeWindows(path: string, text: string): void {
  writeFileSync(path, Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'));
}

export interface SheetToWrite {
  name: string;
  rows: Cell[][];
}

export async function writeWorkbook(path: string, sheets: readonly SheetToWrite[]): Promise<void> {
  await writeXlsxFile(sheets.map(({ name, rows }) => ({ sheet: name, data: rows }))).toFile(path);
}
