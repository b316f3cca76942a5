/**
 * Reads one text again and again while it is written. Words, people and settings are found anew each time, for a name at the end
 * can change who is meant at the beginning; what is costly (matches, features, sums) is kept for each sentence that stands as it
 * stood, between sentences that stand as they stood. Its answers are those of `checkWith`, always.
 */
import { scenes } from './context/scene.ts';
import type { Scene } from './context/scene.ts';
import { opinionated } from './engine.ts';
import type { Opinionated } from './engine.ts';
import { readFacts } from './facts.ts';
import { findMatches } from './matches.ts';
import type { Match } from './matches.ts';
import { Bag } from './reader/bag.ts';
import { Count } from './reader/count.ts';
import type { Row } from './reader/count.ts';
import { eachSentence, noteFeatures } from './reader/features.ts';
import type { Model } from './reader/model.ts';
import { opinionOf } from './reader/read.ts';
import { carryOver } from './same.ts';
import { settle } from './settle.ts';
import { readNote } from './units.ts';
import type { Note } from './units.ts';
import { forgetWords } from './word.ts';

/** What is kept of a sentence. Places of matches are counted from its first unit. */
export interface Kept {
  matches: readonly Match[];
  row: Row;
  /** logits of its units, for the span reader, where it has looked */
  units: readonly number[] | undefined;
}

/** A text as it was last read. */
export interface Before {
  note: Note;
  all: readonly Scene[];
  kept: readonly Kept[];
}

/** Reads the text of one field. */
export interface Reader {
  read: (text: string) => Opinionated;
  /** Drops all that is kept of the text, and the words that were met: the field has lost the focus. */
  forget: () => void;
}

const shifted = (matches: readonly Match[], by: number): Match[] => matches.map(({ rule, from, to }) => ({ rule, from: from + by, to: to + by }));

/** A reader for the field that is being written in. */
export function readerOf(model: Model): Reader {
  const found = new Bag();
  let before: Before | undefined;
  let count = new Count(model);

  /** What is known of each sentence: kept from before, or read now. */
  const sentencesOf = (note: Note, all: readonly Scene[]): Kept[] => {
    const { kept, dropped } = carryOver(before, note, all);
    for (const one of dropped) count.change(one.row, -1);
    const isNew = (sentence: number): boolean => kept[sentence] === undefined;
    const from = (sentence: number): number => note.sentences[sentence] ?? 0;
    const fresh = findMatches(note, all, undefined, isNew);
    let next = 0;
    eachSentence(note, all, { matches: fresh }, found, (sentence) => {
      const first = next;
      while ((fresh[next]?.from ?? Infinity) < from(sentence + 1)) next++;
      const row = count.rowOf(found);
      count.change(row, 1);
      kept[sentence] = { matches: shifted(fresh.slice(first, next), -from(sentence)), row, units: undefined };
    }, isNew);
    return kept.filter((one) => one !== undefined);
  };

  const read = (text: string): Opinionated => {
    const note = readNote(text);
    const all = scenes(note);
    const kept = sentencesOf(note, all);
    before = { note, all, kept };
    const matches = kept.flatMap((one, sentence) => (one.matches.length === 0 ? [] : shifted(one.matches, note.sentences[sentence] ?? 0)));
    const findings = settle(note, matches);
    const ruled = { matches, findings, facts: readFacts(note, findings) };
    const memo = {
      get: (sentence: number) => kept[sentence]?.units,
      set: (sentence: number, units: readonly number[]) => {
        const one = kept[sentence];
        if (one !== undefined) one.units = units;
      },
    };
    return opinionated(note, all, ruled, opinion(note, all, ruled, kept), model, memo);
  };

  const opinion = (note: Note, all: readonly Scene[], ruled: Parameters<typeof noteFeatures>[2], kept: readonly Kept[]): ReturnType<typeof opinionOf> => {
    if (note.units.length === 0) return { p: 0, sentences: [], shown: -1 };
    found.size = 0;
    noteFeatures(found, all, ruled);
    const whole = count.rowOf(found);
    count.change(whole, 1);
    const said = opinionOf(model, ruled, kept.map(({ row }) => row.logit), count.note(), () => count.facts());
    count.change(whole, -1);
    return said;
  };

  const forget = (): void => {
    before = undefined;
    count = new Count(model);
    forgetWords();
  };

  return { read, forget };
}
