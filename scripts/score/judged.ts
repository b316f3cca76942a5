/** Labelled notes of a file, as the scores read them. */
import { BadNotes, readNotes } from '../notes-file.ts';
import { count, figures, type Judged, nothing, type Said } from './measure.ts';

/** The labels of a line; throws `BadNotes` where there are none. */
function judged(path: string, id: string | null, text: string, row: Record<string, unknown>): Judged {
  if (typeof row['prompt'] !== 'boolean') throw new BadNotes(`${path}: note ${id ?? '?'} has no label.`);
  const spans = Array.isArray(row['spans']) ? row['spans'].map((span: { quote?: unknown; kind?: unknown }) => ({ quote: String(span.quote), kind: String(span.kind) })) : [];
  const facts = typeof row['facts'] === 'object' && row['facts'] !== null ? Object.fromEntries(Object.entries(row['facts']).map(([name, value]) => [name, value === true])) : {};
  return { id: id ?? '', text, prompt: row['prompt'], spans, facts, matter: [] };
}

/**
 * Counts what a reading says of every note of a file.
 * @param each sees every note with what was said of it
 * @throws BadNotes where a note has no label
 */
export function scoreFile(path: string, read: (text: string) => Said, each: (note: Judged, said: Said, row: Record<string, unknown>) => void = () => undefined): Record<string, number | null> {
  const tally = nothing();
  for (const { id, text, row } of readNotes(path)) {
    const note = judged(path, id, text, row);
    const said = read(text);
    count(tally, note, said);
    each(note, said, row);
  }
  return figures(tally);
}
