/** The note as rules see it: one unit a word, and one unit a person whatever it takes to name them. */
import type { Unit } from './pattern.ts';
import { findPeople } from './people/people.ts';
import type { Person } from './people/person.ts';
import type { Roster } from './people/roster.ts';
import type { Symbol } from './reader/symbols.ts';
import { personShape, wordShape } from './shape.ts';
import type { Shape } from './shape.ts';
import { readWords } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Mention } from './types.ts';
import type { Word } from './word.ts';

/** A unit with its place in the text. */
export class Placed implements Unit {
  readonly shape: Shape;
  readonly sentence: number;
  /** its first word */
  readonly token: Token;
  readonly person: Person | undefined;
  readonly end: number;
  readonly possessive: boolean;

  constructor(shape: Shape, sentence: number, token: Token, person: Person | undefined, { end, possessive }: Token) {
    this.shape = shape;
    this.sentence = sentence;
    this.token = token;
    this.person = person;
    this.end = end;
    this.possessive = possessive;
  }

  get texts(): readonly string[] {
    return this.shape.texts;
  }

  get classes(): readonly string[] {
    return this.shape.classes;
  }

  get pause(): boolean {
    return this.token.before === ',';
  }

  get start(): number {
    return this.token.start;
  }

  get quoted(): boolean {
    return this.token.quoted;
  }

  /** a number or a clock time, as typed */
  get text(): string {
    return this.token.text;
  }

  get word(): Word {
    return this.token.form.word;
  }
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
export function readNote(text: string, roster?: Roster): Note {
  const { tokens } = readWords(text);
  const people = findPeople(tokens, roster);
  const units: Placed[] = [];
  const sentences: number[] = [];
  let next = 0;
  let sentence = -1;
  for (let at = 0; at < tokens.length; ) {
    const person = people[next]?.from === at ? people[next] : undefined;
    const to = person?.to ?? at + 1;
    if (tokens[at]?.first === true) sentence++;
    while (sentences.length <= sentence) sentences.push(units.length);
    units.push(unitAt(tokens, at, person, sentence));
    // A mention may run over the end of a sentence.
    while (++at < to) if (tokens[at]?.first === true) sentence++;
    if (person !== undefined) next++;
  }
  sentences.push(units.length);
  return { text, tokens, units, people, sentences, symbols: undefined };
}

/** The unit that begins at a token: a word, or a person. */
export function unitAt(tokens: readonly Token[], at: number, person: Person | undefined, sentence: number): Placed {
  const token = tokens[at];
  if (token === undefined) throw new RangeError(`There is no word ${at}.`);
  if (person === undefined) return new Placed(wordShape(token.form.word, token.quoted, tokens[at + 1]), sentence, token, undefined, token);
  return new Placed(personShape(tokens, person), sentence, token, person, tokens[person.to - 1] ?? token);
}

/** The people as the reading gives them. */
export function mentions({ text, units }: Pick<Note, 'text' | 'units'>): Mention[] {
  const found: Mention[] = [];
  for (const { person, start, end } of units) if (person !== undefined) found.push({ start, end, quote: text.slice(start, end), role: person.role });
  return found;
}
