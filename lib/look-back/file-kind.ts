/** What a file is by its first bytes, whatever its name says; and the sentence for what can’t be read. */

const NOT_READ: readonly [bytes: readonly number[], sentence: string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'This is an old Excel file (.xls), or a workbook with a password. Open it in Excel, save it as .xlsx without a password, or as CSV, and choose that file.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF, which is not a table. Export the notes as CSV or as an Excel workbook, or copy the text and paste it here.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture, not a table. Export the notes as CSV or as an Excel workbook.'],
  [[0xff, 0xd8, 0xff], 'This is a picture, not a table. Export the notes as CSV or as an Excel workbook.'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'This is a word processor’s document, not a table. Copy the notes and paste them here, or export them as CSV.'],
];

export type FileKind = { kind: 'workbook' } | { kind: 'text' } | { kind: 'refused'; sentence: string };

/** @param head the first bytes of the file, 1,000 are enough */
export function fileKind(head: Uint8Array): FileKind {
  if (!head.length) return { kind: 'refused', sentence: 'This file is empty. Export the notes again and choose the new file.' };
  const begins = (bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  const known = NOT_READ.find(([bytes]) => begins(bytes));
  if (known) return { kind: 'refused', sentence: known[1] };
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return { kind: 'workbook' };
  const start = String.fromCharCode(...head.slice(0, 400)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '').toLowerCase();
  if (/^<(?:!doctype|html|\?xml|table)/u.test(start)) return { kind: 'refused', sentence: 'This is a web page or XML, not a table. Open it in Excel, save it as CSV, and choose that file.' };
  if (/^[[{]\s*["{[]/u.test(start)) return { kind: 'refused', sentence: 'This is JSON, not a table. Export the notes as CSV or as an Excel workbook.' };
  return { kind: 'text' };
}

export const NOT_TEXT = 'This file is not text and not an Excel workbook. Export the notes as CSV or as .xlsx, and choose that file.';
