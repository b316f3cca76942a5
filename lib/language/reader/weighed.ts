/** Which words of a sentence weighed most: each is left out in turn, and the note is read again without it. */
import { readNote } from '../units.ts';

/** A word, or the words that name a person, and how far the reader's logit falls without them. */
export interface Weighed {
  start: number;
  end: number;
  quote: string;
  weight: number;
}

/** A word that moves the logit less than this has not weighed. */
const LEAST = 0.1;
const SURE = 1e-9;

const logitOf = (p: number): number => Math.log((p + SURE) / (1 - p + SURE));

/**
 * The words between `start` and `end` that weighed most, heaviest first, `most` of them. It reads the note once a word, so it is
 * for one sentence that somebody asks about, not for each key press.
 */
export function weighed(text: string, { start, end }: { start: number; end: number }, read: (text: string) => { p: number }, most = 3): Weighed[] {
  const before = logitOf(read(text).p);
  return readNote(text)
    .units.filter((unit) => unit.start >= start && unit.end <= end)
    .map((unit) => ({
      start: unit.start,
      end: unit.end,
      quote: text.slice(unit.start, unit.end),
      weight: before - logitOf(read(text.slice(0, unit.start) + text.slice(unit.end)).p),
    }))
    .filter(({ weight }) => weight >= LEAST)
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most);
}
