import { readerOf, type Reader } from '#language/again.ts';
import { checkWith, type Opinionated } from '#language/engine.ts';
import { type Names, type Roster, rosterOf } from '#language/people/roster.ts';
import { modelOf, type Model } from '#language/reader/model.ts';
import { forgetWords } from '#language/word.ts';
import { givenWeights } from './weights.ts';

let model: Model | undefined;
let roster: Roster | undefined;
let ready: ((text: string) => Opinionated) | undefined;

/** The reader's numbers. The first call unpacks them. */
function numbers(): Model {
  model ??= modelOf(givenWeights());
  return model;
}

/** Reads a note. */
export function check(text: string): Opinionated {
  ready ??= checkWith(numbers(), roster);
  return ready(text);
}

/** A reader for one field that is being written in: its answers are those of `check`, sooner. What it has forgotten it holds no more, names neither. */
export function fieldReader(): Reader {
  let reader: Reader | undefined;
  return {
    read: (text) => (reader ??= readerOf(numbers(), roster)).read(text),
    forget: () => {
      reader?.forget();
      reader = undefined;
    },
  };
}

/** Reads with these people in sight from now on. True where that may change an answer: then what was read so far has to be forgotten. */
export function readWith(names: Names): boolean {
  const before = roster;
  roster = rosterOf(names);
  ready = undefined;
  const changes = before !== undefined || roster !== undefined;
  // Names were read as words are: they stand among the words that are remembered.
  if (changes) forgetWords();
  return changes;
}

/** Nobody's name is kept here any more. */
export const forgetNames = (): void => void readWith({ adults: [], staff: [] });
