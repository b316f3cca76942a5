/** The note as rules see it: one unit a word, and one unit a person whatever it takes to name them. */
import type { Unit } from './pattern.ts';
import { findPeople } from './people/people.ts';
import type { Person } from './people/person.ts';
import type { Symbol } from './reader/symbols.ts';
import { personShape, wordShape } from './shape.ts';
import type { Shape } from './shape.ts';
import { readWords } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Word } from './word.ts';

/** A unit with its place in the text. */
export interface Placed extends Unit {
  start: number;
  end: number;
  person: Person | undefined;
  quoted: boolean;
  possessive: boolean;
  /** a number or a clock time, as typed */
  text: string;
  /** of its first token */
  word: Word;
  shape: Shape;
}

/** A note cut up for matching. */
export interface Note {
  text: string;
  tokens: Token[];
  units: Placed[];
  people: Person[];
  /** index of the first unit of each sentence, and the number of units at the end */
  sentences: number[];
  /** its units as the reader sees them, once it has looked: `reader/symbols.ts` */
  symbols: readonly Symbol[] | undefined;
}

/** Reads `text` into units. */
export function readNote(text: string): Note {
  const { tokens } = readWords(text);
  const people = findPeople(tokens);
  const units: Placed[] = [];
  const sentences: number[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while (sentences.length <= token.sentence) sentences.push(units.length);
    const person = people[next]?.from === at ? people[next] : undefined;
    const last = person === undefined ? token : (tokens[person.to - 1] ?? token);
    const shape = person === undefined ? wordShape(token.form.word, token.quoted, tokens[at + 1]) : personShape(tokens, person);
    const { texts, classes } = shape;
    const { text, start, sentence, quoted } = token;
    const { end, possessive } = last;
    units.push({ texts, classes, sentence, pause: token.before === ',', start, end, quoted, possessive, text, word: token.form.word, shape, person });
    at = person?.to ?? at + 1;
    if (person !== undefined) next++;
  }
  sentences.push(units.length);
  return { text, tokens, units, people, sentences, symbols: undefined };
}
