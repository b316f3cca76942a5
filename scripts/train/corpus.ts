/** Labelled notes as numbers. */
import { scenes } from '../../lib/language/context/scene.ts';
import type { Scene } from '../../lib/language/context/scene.ts';
import { readFacts } from '../../lib/language/facts.ts';
import { findMatches } from '../../lib/language/matches.ts';
import { featuresOf } from '../../lib/language/reader/features.ts';
import type { Ruled } from '../../lib/language/reader/features.ts';
import { settle } from '../../lib/language/settle.ts';
import { readNote } from '../../lib/language/units.ts';
import type { Note } from '../../lib/language/units.ts';
import type { Labelled } from './notes.ts';

/** A note as numbers. */
export interface Example extends Labelled {
  words: number;
  /** distinct feature hashes of each sentence and of the note */
  sentences: Int32Array[];
  note: Int32Array;
  /** where each sentence lies in the text */
  ranges: Array<[number, number]>;
  /** a sentence holds the matter: 1 yes, 0 no, -1 nobody knows */
  holds: number[];
  /** rules alone would prompt */
  ruled: boolean;
  /** the reading that all this comes from */
  parsed: { note: Note; all: Scene[]; ruled: Ruled };
}

/** Reads a note into its features. */
export function exampleOf(labelled: Labelled): Example {
  const note = readNote(labelled.text);
  const all = scenes(note);
  const matches = findMatches(note, all);
  const findings = settle(note, matches);
  const ruled = { matches, findings, facts: readFacts(note, findings) };
  const features = featuresOf(note, all, ruled);
  const sentences = features.sentences.map((one) => Int32Array.from(new Set(one)).sort());
  const ranges = sentences.map((_, at): [number, number] => [
    note.units[note.sentences[at] ?? 0]?.start ?? 0,
    note.units[(note.sentences[at + 1] ?? 1) - 1]?.end ?? labelled.text.length,
  ]);
  return {
    ...labelled,
    words: note.tokens.length,
    sentences,
    note: Int32Array.from(new Set([...features.sentences.flat(), ...features.note])).sort(),
    ranges,
    holds: holdsOf(labelled, ranges),
    ruled: findings.some(({ level }) => level !== 'nudge'),
    parsed: { note, all, ruled },
  };
}

function holdsOf({ text, prompt, matter }: Labelled, ranges: ReadonlyArray<[number, number]>): number[] {
  if (!prompt) return ranges.map(() => 0);
  if (ranges.length === 1) return [1];
  if (matter.length === 0) return ranges.map(() => -1);
  const places = matter.map((quote): [number, number] => [text.indexOf(quote), text.indexOf(quote) + quote.length]).filter(([from]) => from >= 0);
  return ranges.map(([from, to]) => (places.some(([start, end]) => Math.min(end, to) - Math.max(start, from) > 3) ? 1 : 0));
}
