/** Cuts a note into words with exact UTF-16 offsets. Everything later in the engine speaks of words by their index here. */
import { spelling } from './forms.ts';

/** One word of the note. */
export interface Token {
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

const WORD = /\d+(?:[.:/]\d+)*\p{L}*|[sSwWcC]\/[uUoO]?|&|@|\p{L}[\p{L}\p{N}]*(?:['’‘ʼ`´]\p{L}+)*/gu;
const APOSTROPHE = /['’‘ʼ`´]/gu;
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
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    const before = boundary(text, last, start, tokens.at(-1));
    if (before === '.' && tokens.length > 0) sentence++;
    if (tokens.length > 0 && text.slice(last, start).includes('\n')) paragraph++;
    while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) <= start) quote++;
    const open = quotes[quote];
    const plain = raw.toLowerCase().replace(APOSTROPHE, '');
    const possessive = /['’‘ʼ`´]s$/iu.test(raw) || (/['’]/u.test(text[end] ?? '') && /s$/iu.test(raw));
    // "W" alone with its capital is somebody's initial, not "with".
    const mended = /^\p{Lu}$/u.test(raw) ? plain : spelling(plain);
    tokens.push({
      text: mended,
      base: /['’‘ʼ`´]s$/iu.test(raw) ? spelling(plain.slice(0, -1)) : mended,
      start,
      end,
      capital: /^\p{Lu}/u.test(raw),
      shouted: /^\p{Lu}[\p{Lu}\d]+(?:['’‘ʼ`´]s)?$/u.test(raw) || /^\d+\p{Lu}+$/u.test(raw),
      possessive,
      sentence,
      paragraph,
      first: tokens.length === 0 || before === '.',
      before: tokens.length === 0 ? '.' : before,
      quoted: open !== undefined && open[0] < start && start < open[1],
    });
    last = end;
  }
  return { tokens, sentences: tokens.length === 0 ? 0 : sentence + 1 };
}

/** What lies between two words. A full stop after a title or an initial ("Mrs. Shah", "R. K.") ends nothing. */
function boundary(text: string, from: number, to: number, previous: Token | undefined): '' | ',' | '.' {
  const between = text.slice(from, Math.min(to, from + 40));
  if (between.includes('\n') || /[!?;]/u.test(between)) return '.';
  if (between.includes('.')) {
    const initial = previous?.base.length === 1 && previous.capital && previous.base !== 'i';
    const abbreviated = previous !== undefined && (TITLES.has(previous.text) || initial);
    return abbreviated ? '' : '.';
  }
  return /[,:()–—…+=→>|*•]|\s-|-\s|\//u.test(between) ? ',' : '';
}

/** Ranges between paired quotation marks, in order, in one pass. An apostrophe inside a word opens and closes nothing. */
function quotations(text: string): Array<[number, number]> {
  const found: Array<[number, number]> = [];
  let open = -1;
  let closer = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '\n' || at - open > LONGEST_QUOTE) open = open >= 0 ? -1 : open;
    const kind = mark === '"' || mark === '“' || mark === '”' ? '"' : mark === "'" || mark === '‘' || mark === '’' ? "'" : '';
    if (kind === '') continue;
    const letterBefore = /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
    const letterAfter = /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
    if (open >= 0 && kind === closer && !(kind === "'" && letterAfter)) {
      found.push([open, at]);
      open = -1;
    } else if (open < 0 && letterAfter && !letterBefore) {
      open = at;
      closer = kind;
    }
  }
  return found;
}
