/**
 * What is the same for a word wherever it stands: its spelling, and what each later stage works out about it on first sight. A
 * note of a thousand words has a few hundred different ones, and most of them were in the note before.
 */
import { spelling } from './forms.ts';
import type { Shape } from './shape.ts';
import type { Symbol } from './reader/symbols.ts';

/** A word in lower case, mended. The slots are filled by the stage that owns them; nothing in them depends on a note. */
export class Word {
  readonly text: string;
  /** how it is matched, outside and inside quotation marks: `shape.ts` */
  shape: Shape | undefined = undefined;
  quotedShape: Shape | undefined = undefined;
  /** what it may be in a mention of a person, as bits: `people/gates.ts` */
  people = -1;
  /** what it shows of a setting by itself, as bits: `context/signs.ts` */
  signs = -1;
  /** what the reader sees in it: `reader/symbols.ts` */
  symbol: Symbol | undefined = undefined;

  constructor(text: string) {
    this.text = text;
  }
}

/** A word as typed. */
export interface Form {
  /** lower case, apostrophes gone, shorthand and typos mended */
  word: Word;
  /** the same without `'s` */
  base: Word;
  capital: boolean;
  shouted: boolean;
  /** ends in `'s` */
  possessive: boolean;
  /** ends in s: with an apostrophe after it, a possessive too */
  endsInS: boolean;
  /** its shapes as the last word of a mention of a person: `shape.ts` */
  asPerson: Array<Shape | undefined>;
}

/** More forms than any field holds. Beyond it everything is forgotten and read anew. */
const MOST = 20_000;
/** A longer word is nobody's vocabulary and not worth keeping. */
const LONGEST = 40;

const forms = new Map<string, Form>();
const words = new Map<string, Word>();

/** Forgets every word met so far. */
export function forgetWords(): void {
  forms.clear();
  words.clear();
}

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const made = new Word(text);
  words.set(text, made);
  return made;
}

/** What is known of a word as typed. */
export function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known !== undefined) return known;
  const made = read(raw);
  if (raw.length > LONGEST) return made;
  if (forms.size >= MOST) forgetWords();
  forms.set(raw, made);
  return made;
}

const APOSTROPHE = /['’‘ʼ`´]/gu;

function read(raw: string): Form {
  const plain = raw.toLowerCase().replace(APOSTROPHE, '');
  const possessive = /['’‘ʼ`´]s$/iu.test(raw);
  // "W" alone with its capital is somebody's initial, not "with".
  const mended = /^\p{Lu}$/u.test(raw) ? plain : spelling(plain);
  const one = raw.length > LONGEST ? (text: string): Word => new Word(text) : wordOf;
  const word = one(mended);
  return {
    word,
    base: possessive ? one(spelling(plain.slice(0, -1))) : word,
    capital: /^\p{Lu}/u.test(raw),
    shouted: /^\p{Lu}[\p{Lu}\d]+(?:['’‘ʼ`´]s)?$/u.test(raw) || /^\d+\p{Lu}+$/u.test(raw),
    possessive,
    endsInS: /s$/iu.test(raw),
    asPerson: [],
  };
}
