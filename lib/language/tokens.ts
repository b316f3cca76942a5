/** Cuts a note into words with exact UTF-16 offsets. Everything later in the engine speaks of words by their index here. */
import { wordEnd, wordFrom } from './scan.ts';
import { formOf } from './word.ts';
import type { Form } from './word.ts';

/** One word of the note. What is the same for it everywhere is its form's. */
export class Token {
  /** the word as typed */
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** what stands between this word and the one before: nothing or space, a comma or dash, or the end of a sentence */
  readonly before: '' | ',' | '.';
  /** written with `'s` or `s'` */
  readonly possessive: boolean;
  /** inside quotation marks: somebody's own words, not the writer's */
  quoted: boolean;

  constructor(form: Form, start: number, end: number, before: '' | ',' | '.', possessive: boolean, quoted: boolean) {
    this.form = form;
    this.start = start;
    this.end = end;
    this.before = before;
    this.possessive = possessive;
    this.quoted = quoted;
  }

  /** lower case, apostrophes gone, common shorthand and typos mended: "Didn't" is `didnt`, "w/" is `with` */
  get text(): string {
    return this.form.word.text;
  }

  /** the same without a possessive or contracted `'s`: "Tom's" is `tom` */
  get base(): string {
    return this.form.base.text;
  }

  /** starts with a capital */
  get capital(): boolean {
    return this.form.capital;
  }

  /** two or more letters, all capitals: "GP", "HW" */
  get shouted(): boolean {
    return this.form.shouted;
  }

  /** first word of its sentence */
  get first(): boolean {
    return this.before === '.';
  }

  /** The same word counted from a place further on, or further back. */
  moved(by: number): Token {
    return new Token(this.form, this.start + by, this.end + by, this.before, this.possessive, this.quoted);
  }
}

/** The words of a note, and where its sentences and quotations lie. */
export interface Words {
  tokens: Token[];
  /** number of sentences; a token's `sentence` is below it */
  sentences: number;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'st', 'approx', 'eg', 'ie', 'no', 'rm', 're', 'vs']);
/** A quotation longer than this is more likely a stray apostrophe that met another one. */
const LONGEST_QUOTE = 300;

/** Reads `text` into words. Linear in its length; offsets are UTF-16 code units of `text` as given. */
export function readWords(text: string): Words {
  const cutter = new Cutter(text);
  const tokens: Token[] = [];
  let sentences = 0;
  for (let token = cutter.next(); token !== undefined; token = cutter.next()) {
    if (token.first) sentences++;
    tokens.push(token);
  }
  return { tokens, sentences };
}

/** Cuts a text into words, one after another, from a place where a sentence begins. */
export class Cutter {
  readonly #text: string;
  readonly #quotes: number[] = [];
  #quote = 0;
  /** where the line ends whose quotation marks were paired last: none pairs with one of another line */
  #paired: number;
  #last: number;
  #previous: Token | undefined;

  constructor(text: string, from = 0) {
    this.#text = text;
    this.#last = from;
    this.#paired = lineStart(text, from);
  }

  /** The next word, or nothing at the end of the text. */
  next(): Token | undefined {
    const text = this.#text;
    const last = this.#last;
    const previous = this.#previous;
    const start = wordFrom(text, last);
    if (start >= text.length) return undefined;
    const end = wordEnd(text, start);
    const form = formOf(text, start, end);
    const plain = start - last === 1 && text.charCodeAt(last) === SPACE;
    const before = previous === undefined ? '.' : plain ? '' : boundary(text, last, start, previous);
    const possessive = form.possessive || (form.endsInS && isApostrophe(text.charCodeAt(end)));
    const token = new Token(form, start, end, before, possessive, this.#isQuoted(start));
    this.#previous = token;
    this.#last = end;
    return token;
  }

  #isQuoted(start: number): boolean {
    while (this.#paired <= start) {
      const end = lineEnd(this.#text, this.#paired);
      quotations(this.#text, this.#paired, end, this.#quotes);
      this.#paired = end;
    }
    const quotes = this.#quotes;
    while (this.#quote < quotes.length && (quotes[this.#quote + 1] ?? 0) <= start) this.#quote += 2;
    return this.#quote < quotes.length && (quotes[this.#quote] ?? 0) < start;
  }
}

/** Where the line begins that `at` is in. */
export const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** Where the line after the one that `at` is in begins, or the text ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const SPACE = 0x20;
const LINE_END = 0x0a;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x20_19;

/** What lies between two words. A full stop after a title or an initial ("Mrs. Shah", "R. K.") ends nothing. */
function boundary(text: string, from: number, to: number, previous: Token | undefined): '' | ',' | '.' {
  const between = text.slice(from, Math.min(to, from + 40));
  if (/[\n!?;]/u.test(between)) return '.';
  if (between.includes('.')) {
    const initial = previous?.base.length === 1 && previous.capital && previous.base !== 'i';
    const abbreviated = previous !== undefined && (TITLES.has(previous.text) || initial);
    return abbreviated ? '' : '.';
  }
  return /[,:()–—…+=→>|*•]|\s-|-\s|\//u.test(between) ? ',' : '';
}

/**
 * Ranges between paired quotation marks from a line's beginning on, as open, shut, open, shut …, added to `found` in one pass. An
 * apostrophe inside a word opens and closes nothing.
 */
export function quotations(text: string, from: number, to: number, found: number[]): void {
  let open = -1;
  let closer = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) open = -1;
    const kind = QUOTES[code < 0x80 ? code : code >= 0x20_18 && code <= 0x20_1d ? code - 0x20_18 + 0x80 : 0] ?? 0;
    if (kind === 0) continue;
    if (open >= 0 && at - open > LONGEST_QUOTE) open = -1;
    const letterBefore = /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
    const letterAfter = /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
    if (open >= 0 && kind === closer && !(kind === SINGLE && letterAfter)) {
      found.push(open, at);
      open = -1;
    } else if (open < 0 && letterAfter && !letterBefore) {
      open = at;
      closer = kind;
    }
  }
}

const SINGLE = 1;
const DOUBLE = 2;
/** Marks by their code; those from U+2018 stand after the first 128. */
const QUOTES = new Uint8Array(0x86);
QUOTES[0x27] = SINGLE;
QUOTES[0x22] = DOUBLE;
QUOTES.set([SINGLE, SINGLE], 0x80);
QUOTES.set([DOUBLE, DOUBLE], 0x84);
