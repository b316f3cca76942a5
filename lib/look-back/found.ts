import type { Finding, Mention, Reading } from '#language/types.ts';
import type { OldNote } from './old-note.ts';
import { peopleIn } from './people.ts';
import { roomIn } from './rooms.ts';

/** What Plainly would have asked, and why. */
export interface Asked {
  rule: string;
  kind: string;
  quote: string;
  effect: string;
  question: string;
  reason: string;
}

/** A note about which Plainly would have asked. What it says is in it only as the passage that is shown. */
export interface Found {
  id: number;
  row: number;
  day: string | null;
  time: string | null;
  place: string;
  /** the adults, the one whom the note is about first */
  people: readonly string[];
  passage: string;
  asked: readonly Asked[];
}

const LONGEST = 2000;
const MOST_ASKED = 20;
const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const GAP = ' […] ';

/** The findings of a note at level prompt or above, with the sentences in which they stand; null where nothing is asked. */
export function foundIn(note: OldNote, { findings, people }: Pick<Reading, 'findings' | 'people'>, id: number): Found | null {
  const loud = findings.filter(({ level }) => level !== 'nudge');
  if (!loud.length) return null;
  return {
    id,
    row: note.row,
    day: note.day,
    time: note.time,
    place: note.place || roomIn(note.text),
    people: peopleIn(note.person, nearest(people, loud)),
    passage: passageOf(note.text, loud),
    asked: loud.slice(0, MOST_ASKED).map(({ rule, kind, quote, effect, question, reason }) => ({ rule, kind, quote: quote.slice(0, 400), effect, question, reason })),
  };
}

/** Those whom the note names nearest to what is asked about come first. */
function nearest(people: readonly Mention[], loud: readonly Finding[]): Mention[] {
  const [first] = loud;
  if (!first) return [];
  const away = ({ start, end }: Mention): number => (end < first.start ? first.start - end : Math.max(0, start - first.end));
  return people.toSorted((one, other) => away(one) - away(other));
}

/** Whole sentences, as they were written; what lies between two that are not neighbours is left out and marked. */
function passageOf(text: string, loud: readonly Finding[]): string {
  const parts = [...SENTENCES.segment(text)].map(({ segment, index }) => ({ segment, index, wanted: loud.some(({ start, end }) => start < index + segment.length && index < end) }));
  let passage = '';
  parts.forEach(({ segment, wanted }, at) => {
    if (!wanted || passage.length + segment.length > LONGEST) return;
    if (passage && !parts[at - 1]?.wanted) passage = passage.trimEnd() + GAP;
    passage += segment;
  });
  return passage.trim() || text.slice(0, LONGEST);
}
