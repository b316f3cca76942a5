/**
 * What is the same for a word wherever it stands: its spelling, and what each later stage works out about it on first sight. A
 * note of a thousand words has a few hundred different ones, and most of them were in the note before.
 */
import { spelling } from './forms.ts';
import { unswapped } from './slips.ts';
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
  /** exactly as typed, and a hash of it */
  raw: string;
  hash: number;
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
  asPerson: Array<Shape | undefined> | undefined;
}

/** More forms than any field holds. Beyond it everything is forgotten and read anew. */
const MOST = 20_000;
/** A longer word is nobody's vocabulary and not worth keeping. */
const LONGEST = 40;

/** Forms by the hash of their characters, so that a known word is found without building a string. */
const SLOTS = 1 << 15;
let forms: Array<Form | undefined> = emptySlots();
let kept = 0;
const words = new Map<string, Word>();

function emptySlots(): Array<Form | undefined> {
  return Array.from({ length: SLOTS });
}

/** Forgets every word met so far. */
export function forgetWords(): void {
  forms = emptySlots();
  kept = 0;
  words.clear();
}

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const made = new Word(text);
  words.set(text, made);
  return made;
}

/** What is known of the word as typed that stands in `text` from `start` to `end`. */
export function formOf(text: string, start: number, end: number): Form {
  if (end - start > LONGEST) return read(text.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 0x01_00_01_93) ^ text.charCodeAt(at)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let form = forms[slot]; form !== undefined; form = forms[slot]) {
    if (form.hash === hash && isAt(form.raw, text, start, end)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (kept >= MOST) forgetWords();
  else {
    kept++;
    // Joined anew, so that the word does not keep the whole note alive.
    const made = read(Array.from(text.slice(start, end)).join(''), hash);
    forms[slot] = made;
    return made;
  }
  return read(text.slice(start, end));
}

function isAt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const APOSTROPHE = /['’‘ʼ`´]/gu;

/** A word as it should be spelt. One capital is a name's, whose letters nobody knows better. */
function spelt(raw: string, plain: string): string {
  const usual = spelling(plain);
  return usual === plain && !/^\p{Lu}\p{Ll}/u.test(raw) ? unswapped(plain) : usual;
}

function read(raw: string, hash = 0): Form {
  const plain = raw.toLowerCase().replace(APOSTROPHE, '');
  const possessive = /['’‘ʼ`´]s$/iu.test(raw);
  // "W" alone with its capital is somebody's initial, not "with".
  const mended = /^\p{Lu}$/u.test(raw) ? plain : spelt(raw, plain);
  const one = raw.length > LONGEST ? (text: string): Word => new Word(text) : wordOf;
  const word = one(mended);
  return {
    raw,
    hash,
    word,
    base: possessive ? one(spelling(plain.slice(0, -1))) : word,
    capital: /^\p{Lu}/u.test(raw),
    shouted: /^\p{Lu}[\p{Lu}\d]+(?:['’‘ʼ`´]s)?$/u.test(raw) || /^\d+\p{Lu}+$/u.test(raw),
    possessive,
    endsInS: /s$/iu.test(raw),
    asPerson: undefined,
  };
}
