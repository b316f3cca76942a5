/** Cuts a note into words with exact UTF-16 offsets. Everything later in the engine speaks of words by their index here. */
import { wordEnd, wordFrom } from './scan.ts';
import { formOf } from './word.ts';
import type { Form } from './word.ts';

/** One word of the note. */
export interface Token {
  /** the word as typed, with what is the same for it everywhere */
  form: Form;
  /** lower case, apostrophes gone, common shorthand and typos mended: "Didn't" is `didnt`, "w/" is `with` */
  text: string;
  /** the same without a possessive or contracted `'s`: "Tom's" is `tom` */
  base: string;
  start: number;
  end: number;
  /** starts with a capital */
  capital: boolean;
  /** two or more letters, all capitals: "GP", "HW" */
  shouted: boolean;
  /** written with `'s` or `s'` */
  possessive: boolean;
  /** index of its sentence and of its paragraph in the note */
  sentence: number;
  paragraph: number;
  /** first word of its sentence */
  first: boolean;
  /** what stands between this word and the one before: nothing or space, a comma or dash, or the end of a sentence */
  before: '' | ',' | '.';
  /** inside quotation marks: somebody's own words, not the writer's */
  quoted: boolean;
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
  const quotes = quotations(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let paragraph = 0;
  let quote = 0;
  let last = 0;
  let previous: Token | undefined;
  for (let start = wordFrom(text, 0); start < text.length; start = wordFrom(text, last)) {
    const end = wordEnd(text, start);
    const form = formOf(text, start, end);
    const plain = start - last === 1 && text.charCodeAt(last) === SPACE;
    const between = plain ? '' : boundary(text, last, start, previous);
    if (previous !== undefined && !plain) {
      if (between === '.') sentence++;
      if (hasLineEnd(text, last, start)) paragraph++;
    }
    const before = previous === undefined ? '.' : between;
    while (quote < quotes.length && (quotes[quote + 1] ?? 0) <= start) quote += 2;
    previous = {
      form,
      text: form.word.text,
      base: form.base.text,
      start,
      end,
      capital: form.capital,
      shouted: form.shouted,
      possessive: form.possessive || (form.endsInS && isApostrophe(text.charCodeAt(end))),
      sentence,
      paragraph,
      first: before === '.',
      before,
      quoted: quote < quotes.length && (quotes[quote] ?? 0) < start,
    };
    tokens.push(previous);
    last = end;
  }
  return { tokens, sentences: tokens.length === 0 ? 0 : sentence + 1 };
}

const SPACE = 0x20;
const LINE_END = 0x0a;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x20_19;

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_END) return true;
  return false;
}

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

/** Ranges between paired quotation marks, as open, shut, open, shut …, in one pass. An apostrophe inside a word opens and closes nothing. */
function quotations(text: string): number[] {
  const found: number[] = [];
  let open = -1;
  let closer = 0;
  for (let at = 0; at < text.length; at++) {
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
  return found;
}

const SINGLE = 1;
const DOUBLE = 2;
/** Marks by their code; those from U+2018 stand after the first 128. */
const QUOTES = new Uint8Array(0x86);
QUOTES[0x27] = SINGLE;
QUOTES[0x22] = DOUBLE;
QUOTES.set([SINGLE, SINGLE], 0x80);
QUOTES.set([DOUBLE, DOUBLE], 0x84);
