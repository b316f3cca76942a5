import { Refused } from './protocol.ts';
import { stored, unpacked } from './zip.ts';

export interface Sheet {
  name: string;
  /** as text, row by row from the first one of the sheet */
  cells: readonly (readonly string[])[];
}

/** Reads every sheet of a workbook. A formula that was worked out is its value; one that was not is the text that it is. */
export async function readWorkbook(file: Blob): Promise<Sheet[]> {
  const files = await unpacked(file);
  if (!files.has('xl/workbook.xml')) throw new Refused('This is not an Excel workbook. Save the notes as .xlsx or as CSV, and choose that file.');
  for (const [name, bytes] of files) if (/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) files.set(name, withFormulas(bytes));
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile(stored(files));
    return sheets.map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(asText)) }));
  } catch {
    throw new Refused('This workbook can’t be read. Open it in Excel, save the sheet with the notes as CSV, and choose that file.');
  }
}

/** A date of a workbook is the wall clock’s, without a zone. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 19);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

const NOT_WORKED_OUT = /<c\b([^>]*)>\s*<f\b[^>]*>([^<]*)<\/f>\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/gu;

/** The library leaves a formula that nobody worked out empty: its cell becomes the formula's text. */
function withFormulas(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  if (!xml.includes('<f')) return bytes;
  return new TextEncoder().encode(xml.replaceAll(NOT_WORKED_OUT, (_, attributes: string, formula: string) => `<c${attributes.replace(/\st="[^"]*"/u, '')} t="inlineStr"><is><t>=${formula.replace(/^=/u, '')}</t></is></c>`));
}
