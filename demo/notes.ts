import { residents } from './residents.ts';

export interface Note {
  resident: string;
  title: string;
  category: string;
  shift: string;
  author: string;
  text: string;
  at: Date;
}

export const CATEGORIES = ['Daily living', 'Food and drink', 'Mood and behaviour', 'Health', 'Activities', 'Night check'] as const;
export const SHIFTS = ['Early', 'Late', 'Night'] as const;
export const LONGEST = 10_000;

const EARLIER: readonly (Pick<Note, 'category' | 'shift' | 'author' | 'text'> & { hours: number })[] = [
  { hours: 2, category: 'Food and drink', shift: 'Early', author: 'B. Okafor', text: 'Ate all of breakfast, porridge and toast, and drank two cups of tea.' },
  { hours: 9, category: 'Night check', shift: 'Night', author: 'J. Reid', text: 'Checked every two hours. Asleep each time, call bell within reach.' },
  { hours: 20, category: 'Activities', shift: 'Late', author: 'S. Whitlock', text: 'Joined the quiz in the lounge and stayed to the end. Asked when the next one is.' },
];

/** The notes of the home, in memory: gone when the server stops. */
export function noteStore(now: Date) {
  const notes: Note[] = residents.flatMap(({ id }) =>
    EARLIER.map(({ hours, ...rest }) => ({ resident: id, title: '', at: new Date(now.getTime() - hours * 3_600_000), ...rest })),
  );
  return {
    all: (): readonly Note[] => notes,
    of: (resident: string): Note[] => notes.filter((note) => note.resident === resident).sort((a, b) => b.at.getTime() - a.at.getTime()),
    add: (note: Note): void => void notes.push(note),
  };
}
export type NoteStore = ReturnType<typeof noteStore>;

/** What a browser sends when it saves. */
export type Sent = Partial<Record<'title' | 'category' | 'shift' | 'text', unknown>>;

/** A note as it may be saved, or a sentence that says why not. */
export function noteFrom(resident: string, { title, category, shift, text }: Sent, at: Date): Note | string {
  if (typeof text !== 'string' || !text.trim()) return 'Write the note before you save it.';
  if (text.length > LONGEST) return `The note is too long: at most ${LONGEST.toLocaleString('en-GB')} characters.`;
  return {
    resident,
    title: typeof title === 'string' ? title.slice(0, 120) : '',
    category: CATEGORIES.find((known) => known === category) ?? CATEGORIES[0],
    shift: SHIFTS.find((known) => known === shift) ?? SHIFTS[0],
    author: 'You',
    text,
    at,
  };
}
