/** One sentence of a text that is being written, with all that is known of it. Its places are counted from its first word. */
import type { Scene } from '../context/scene.ts';
import type { Match } from '../matches.ts';
import type { Pointed } from '../people/people.ts';
import type { Row } from '../reader/count.ts';
import type { Token } from '../tokens.ts';
import type { Finding } from '../types.ts';
import type { Note } from '../units.ts';

/** What its words amount to: it lasts while they and their people stay, and the sentences around it do the same to it. */
export interface Sense {
  matches: readonly Match[];
  /** what rules mark: see `marksOf` */
  marks: Uint8Array;
  row: Row;
}

/** Findings with their places in the text, and where the sentence stood when they were placed. */
export interface At {
  start: number;
  things: readonly Finding[];
}

export class Piece {
  /** where its first word stands in the text */
  start: number;
  readonly tokens: Token[] = [];
  /** names that it shows, and whether it has the name "B" */
  names: ReadonlySet<string> = new Set();
  lettered = false;
  /** mentions that begin in it, and how many of its first words belong to one that began before it */
  pointed: readonly Pointed[] = [];
  tells = false;
  entered = 0;
  /** its units as a note of their own; nothing while they have to be made anew */
  note: Note | undefined = undefined;
  /** bits of `signsIn` */
  signs = 0;
  /** its scene by itself, and where it stands */
  own: Scene | undefined = undefined;
  scene: Scene | undefined = undefined;
  /** what the sentences around it do to it, as bits: `around.ts` */
  around = -1;
  sense: Sense | undefined = undefined;
  /** what rules mark of its first unit and of its last; -1 where it has none */
  first = -1;
  last = -1;
  /** what rules find in it, and whether in a text that holds a matter */
  findings: At | undefined = undefined;
  matter = false;
  /** what the span reader finds in it, and for which surroundings: `said.ts` */
  words: At | undefined = undefined;
  wordsFor = -1;

  constructor(start: number) {
    this.start = start;
  }
}
