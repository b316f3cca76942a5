/** Where a word that may be a name stands as one: "will pushed tom", "tom hit will", and not "he will". */
import type { Token } from '../tokens.ts';
import { VERB_CLASSES } from '../verbs.ts';
import { FIRST_NAMES } from './name-lists.ts';
import { isMonth, isName } from './names.ts';
import { word } from './read.ts';
import type { Roster, Spelling } from './roster.ts';
import { AFTER_PLACE, BEFORE_PLACE } from './words.ts';

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

/** Before a thing, and never before a name of one word. */
const POINTS = set('a an the his her my your our their its this that these those no some any each every another of very so too as');
/** A new clause begins behind them. */
const JOINS = set('and but so then when while because before after until if that as where since says said states stated');
/** What a person does, in a form that no "will" or "may" can stand before. */
const DID = set(`
  was is has had got came went said told took bit sat ran kept left woke threw held stood swore rang ate drank slept made
  gave spat stole saw felt fell began broke grew lay cant didnt doesnt wouldnt wont isnt wasnt does keeps seems says
`);
/** The same in words that can: "rose hit" is somebody, "will hit" may be nobody. */
const DOES = set('hit put shut let');
const MODALS = set('will may');
/** Somebody comes behind them. */
const TOWARDS = set('to with by from for at between towards near beside told asked and or against behind past over on about of');
/** What was done to somebody, beside what ends in "ed": "bite mark" is nobody. */
const DONE = set('hit bit burnt struck threw spat shook');
/** What may follow somebody to whom something was done. */
const THEN = set('and but so then when while because again twice who he she they both all after before until for');
const THEN_WHERE = set('on in with across over off out at hard down back into away by during');

/** Whether the words `[from, to)`, which spell somebody's name, stand for them here. */
export function standsAsName(tokens: readonly Token[], from: number, to: number, { room, plain, initials }: Spelling, { known, roster }: Sight): boolean {
  const token = tokens[from];
  if (token === undefined || isMonth(tokens, from)) return false;
  if (room) return !BEFORE_PLACE.has(word(tokens, from - 1)) && !AFTER_PLACE.has(word(tokens, to));
  if (initials && !allCapitals(tokens, from, to)) return to - from === 1 && token.text.length > 1 && isPointed(tokens, from, to, roster);
  if (tokens[to - 1]?.form.raw === 'a' || tokens[to - 1]?.form.raw === 'i') return false;
  const capital = token.capital && !(token.shouted && isLoud(tokens, from, to));
  if (plain) return capital || to - from > 1 || FIRST_NAMES.has(token.base) || token.first || !POINTS.has(word(tokens, from - 1));
  if (capital && !token.first && !token.quoted) return true;
  if (initials && capital && token.base.length > 1) return true;
  return (to - from === 1 && capital && isName(tokens, from, known)) || isPointed(tokens, from, to, roster);
}

/** What a place in a note is looked at with: the names that the note itself shows, and those that were written down. */
export interface Sight {
  known: ReadonlySet<string>;
  roster: Roster;
}

function allCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^\p{Lu}+(?:['’‘ʼ`´]s)?$/u.test(tokens[at]?.form.raw ?? '')) return false;
  return true;
}

/** Whether the words around say that somebody is meant. */
function isPointed(tokens: readonly Token[], from: number, to: number, roster: Roster): boolean {
  const token = tokens[from];
  const before = token?.first === true ? '' : word(tokens, from - 1);
  if (POINTS.has(before) && token?.before === '') return false;
  if (tokens[to - 1]?.form.possessive === true || isJoined(tokens, from, to, roster)) return true;
  const after = word(tokens, to);
  // "Will B": an initial behind it.
  if (tokens[to]?.before === '' && /^[A-HJ-Z]$/u.test(tokens[to]?.form.raw ?? '')) return true;
  const begins = before === '' || token?.before === ',' || JOINS.has(before);
  if (begins && tokens[to]?.before === '' && acts(after, MODALS.has(word(tokens, from)))) return true;
  const ends = tokens[to] === undefined || tokens[to]?.before !== '' || THEN.has(after);
  const done = DONE.has(before) || isPast(before);
  return token?.before === '' && ((TOWARDS.has(before) && ends) || (done && (ends || (VERB_CLASSES.has(before) && THEN_WHERE.has(after)))));
}

const acts = (verb: string, modal: boolean): boolean => DID.has(verb) || isPast(verb) || (!modal && DOES.has(verb));

/** "pushed", not "need" and not "red". */
const isPast = (verb: string): boolean => /..[^e]ed$/u.test(verb);

/** Whether the words beside it are all in capitals too: then its own say nothing. */
function isLoud(tokens: readonly Token[], from: number, to: number): boolean {
  const beside = [tokens[from]?.first === true ? undefined : tokens[from - 1], tokens[to]?.first === true ? undefined : tokens[to]].filter((token) => token !== undefined);
  return beside.length > 0 && beside.every(({ form }) => !/\p{Ll}/u.test(form.raw));
}

/** "tom and will": joined to a name that is nothing else. */
function isJoined(tokens: readonly Token[], from: number, to: number, { names }: Roster): boolean {
  const plain = (at: number): boolean => {
    const { base = '' } = tokens[at] ?? {};
    return names.next.get(base)?.spelling?.plain === true;
  };
  return (word(tokens, from - 1) === 'and' && plain(from - 2)) || (word(tokens, to) === 'and' && plain(to + 1));
}
