/** Old notes as people have them: tables of several kinds, and a hand that chooses a file. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { pressButton } from './panel.ts';

/** Chooses a file in the dialog that the button opens. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), pressButton(page, 'Choose a file')]);
  await chooser.accept([path]);
}

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
