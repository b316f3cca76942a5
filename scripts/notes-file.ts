/** Notes in a file: one note in a `.txt`, one JSON object a line in a `.jsonl`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A note to read. */
export interface NoteLine {
  id: string | null;
  text: string;
  /** the whole object, where the line was one */
  row: Record<string, unknown>;
}

/** Says in one sentence what is wrong with a file and where. */
export class BadNotes extends Error {}

/**
 * Reads the notes of `path`; `-` is standard input, which is a list where every line that is not empty is an object with a
 * text, and one note otherwise. Throws `BadNotes`.
 */
export function readNotes(path: string): NoteLine[] {
  const content = contentOf(path);
  if (path === '-') {
    const lines = content.split(/\r?\n/u).filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.every((line) => noteOf(line) !== undefined) ? jsonl(path, content) : [{ id: null, text: content, row: {} }];
  }
  if (path.endsWith('.jsonl')) return jsonl(path, content);
  if (path.endsWith('.txt')) return [{ id: basename(path, '.txt'), text: content, row: {} }];
  throw new BadNotes(`${path} is neither a .txt nor a .jsonl file.`);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new BadNotes(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function noteOf(line: string): NoteLine | undefined {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string') return undefined;
    const id = 'id' in row && (typeof row.id === 'string' || typeof row.id === 'number') ? String(row.id) : null;
    return { id, text: row.text, row: { ...row } };
  } catch {
    return undefined;
  }
}

function jsonl(path: string, content: string): NoteLine[] {
  return content.split(/\r?\n/u).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const note = noteOf(line);
    if (note === undefined) throw new BadNotes(`${path === '-' ? 'Standard input' : path}, line ${at + 1}: this is not a JSON object with a "text" string.`);
    return [note];
  });
}
