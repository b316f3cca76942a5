/** A daily note as the record keeps it. */
export interface Note {
  /** whose note it is: the id of the resident */
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

/** Early from 7 o'clock, late from 14, night from 21. */
export function shiftAt(at: Date): (typeof SHIFTS)[number] {
  const hour = at.getHours();
  if (hour < 7 || hour >= 21) return 'Night';
  return hour < 14 ? 'Early' : 'Late';
}

/** The person who is signed in. */
export const AUTHOR = 'Kerry Adams';

/** The most characters a note may have. */
export const LONGEST = 10_000;

/** What a browser sends when it saves. */
export type Sent = Partial<Record<'title' | 'category' | 'shift' | 'text', unknown>>;

/** A note as it may be saved, or a sentence that says why not. */
export function noteFrom(resident: string, { title, category, shift, text }: Sent, at: Date): Note | string {
  if (typeof text !== 'string' || !text.trim()) return 'Write the note before you save it.';
  if (text.length > LONGEST) return `The note is too long: at most ${LONGEST.toLocaleString('en-GB')} characters.`;
  return {
    resident,
    title: typeof title === 'string' ? title.trim().slice(0, 120) : '',
    category: CATEGORIES.find((known) => known === category) ?? CATEGORIES[0],
    shift: SHIFTS.find((known) => known === shift) ?? SHIFTS[0],
    author: AUTHOR,
    text,
    at,
  };
}
