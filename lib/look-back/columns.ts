import { dateOf } from './dates.ts';
import { isEmptyRow, type TableRow } from './table.ts';
import { clockOf } from './times.ts';

/** What a column can be. Who wrote the note is no part of it: that column is never read. */
export const PARTS = { note: 'Note', date: 'Date', time: 'Time', person: 'Adult it is about', place: 'Place' } as const;
export type Part = keyof typeof PARTS;

/** By part, the number of its column from 0; null where there is none. The date may hold the time as well. */
export type Columns = Readonly<Record<Part, number | null>>;

/** A column with the names of those who wrote the notes. */
const AUTHOR = /\b(?:author|staff|written|wrote|recorded by|entered by|completed by|created by|added by|logged by|reported by|signed|signature|user(?:name)?|carer|worker|employee|keyworker|key worker|colleague|by)\b/iu;
const SERVICE_USER = /service[ _-]?user/iu;
const NAMES: Record<Part, RegExp> = {
  note: /note|detail|descri|comment|narrative|entry|text|observ|happened|summary|log\b|content|record/iu,
  date: /date|day\b|when|time ?stamp|occurred|created|recorded/iu,
  time: /time|hour|clock/iu,
  person: /resident|service[ _-]?user|client|person|tenant|patient|individual|adult|\bsu\b|^name$|who\b/iu,
  place: /place|location|where|room|area|setting|site\b/iu,
};

export const isAuthor = (name: string): boolean => AUTHOR.test(name) && !SERVICE_USER.test(name);

/**
 * Which column is what, as far as names and first rows tell. A guess to be looked at.
 * @param rows below the names
 */
export function guessColumns(names: readonly string[], rows: readonly TableRow[]): Columns {
  const full = rows.filter(({ cells }) => !isEmptyRow(cells));
  const cells = names.map((_, index) => full.map((row) => row.cells[index]?.trim() ?? '').filter(Boolean));
  const free = new Set(names.keys().filter((index) => cells[index]?.length && !isAuthor(names[index] ?? '')));
  const best = (score: (index: number) => number): number | null => {
    const [first] = [...free].map((index) => ({ index, score: score(index) })).sort((one, other) => other.score - one.score || one.index - other.index);
    if (!first || first.score <= 0) return null;
    free.delete(first.index);
    return first.index;
  };
  const named = (part: Part, index: number): number => (NAMES[part].test(names[index] ?? '') ? 1 : 0);
  const share = (index: number, is: (cell: string) => boolean): number => (cells[index]?.filter(is).length ?? 0) / Math.max(1, cells[index]?.length ?? 0);
  const length = (index: number): number => (cells[index]?.reduce((sum, cell) => sum + cell.length, 0) ?? 0) / Math.max(1, cells[index]?.length ?? 0);

  const date = best((index) => (share(index, (cell) => dateOf(cell) !== null) >= 0.5 ? share(index, (cell) => dateOf(cell) !== null) + named('date', index) - (/created|entered|added|modified|birth|dob/iu.test(names[index] ?? '') ? 1 : 0) : 0));
  const time = best((index) => (share(index, (cell) => clockOf(cell) !== null && dateOf(cell) === null) >= 0.5 ? 1 + named('time', index) : 0));
  const note = best((index) => (length(index) >= 12 || named('note', index) ? length(index) * (1 + named('note', index)) : 0));
  const short = (part: Part) => (index: number) => (length(index) <= 60 ? named(part, index) : 0);
  const place = best(short('place'));
  const person = best(short('person'));
  return { note, date, time, person, place };
}

/** What stands in the way of going on with these columns, as a sentence; null where nothing does. */
export function columnsProblem(columns: Columns, names: readonly string[]): string | null {
  if (columns.note === null) return 'Choose the column with the notes.';
  const chosen = Object.entries(columns).filter(([, index]) => index !== null) as [Part, number][];
  const author = chosen.find(([part, index]) => part === 'person' && isAuthor(names[index] ?? ''));
  if (author) return `“${names[author[1]]}” looks like the column with who wrote the note. Plainly never looks at that. Choose the column with the adult, or none.`;
  const twice = chosen.find(([part, index]) => chosen.some(([other, same]) => other !== part && same === index && !areDateAndTime(part, other)));
  return twice ? `“${names[twice[1]]}” is chosen twice. Choose another column, or none.` : null;
}

/** One column may hold both. */
const areDateAndTime = (one: Part, other: Part): boolean => (one === 'date' || one === 'time') && (other === 'date' || other === 'time');
