/** Where a word that may be a name stands as one: "will pushed tom", "tom hit will", and not "he will". */
import type { Token } from '../tokens.ts';
import { VERB_CLASSES } from '../verbs.ts';
import { FIRST_NAMES } from './name-lists.ts';
import { isMonth, isMonthName, isName } from './names.ts';
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
const TOWARDS = set('to by from for at against behind past over of');
/** The same where the name is a month's too: nobody meets "by june". */
const BESIDE = set('with between towards near beside told asked');
/** What was done to somebody, beside what ends in "ed": "bite mark" is nobody. */
const DONE = set('hit bit burnt struck threw spat shook');
/** What may follow somebody to whom something was done. */
const THEN = set('and but so then when while because again twice who both all after before until');
/** The same where the name is not "will" or "may": "asked will he come". */
const THEN_THEY = set('he she they it');
const THEN_WHERE = set('on in with across over off out at hard down back into away by during');

/** Whether the words `[from, to)`, which spell somebody's name, stand for them here. */
export function standsAsName(tokens: readonly Token[], from: number, to: number, { room, plain, initials }: Spelling, { known, roster }: Sight): boolean {
  const token = tokens[from];
  if (token === undefined || isMonth(tokens, from)) return false;
  if (room) return !BEFORE_PLACE.has(word(tokens, from - 1)) && !AFTER_PLACE.has(word(tokens, to));
  if (initials && !allCapitals(tokens, from, to)) return to - from === 1 && plain && isPointed(tokens, from, to, roster);
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
  const next = tokens[to];
  if (POINTS.has(wordBefore(tokens, from))) return false;
  if (tokens[to - 1]?.form.possessive === true || isJoined(tokens, from, to, roster)) return true;
  // "Will B": an initial behind it.
  if (next?.before === '' && /^[A-HJ-Z]$/u.test(next.form.raw)) return true;
  return acts(tokens, from, to) || isMet(tokens, from, to, roster);
}

/** The word before a name where nothing stands between; the empty string where a sentence or a clause begins with the name. */
const wordBefore = (tokens: readonly Token[], from: number): string => (tokens[from]?.before === '' ? word(tokens, from - 1) : '');

/** "will pushed tom": a clause begins with the name, and what is done follows. */
function acts(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordBefore(tokens, from);
  const verb = word(tokens, to);
  if (tokens[to]?.before !== '' || (before !== '' && !JOINS.has(before))) return false;
  return DID.has(verb) || isPast(verb) || (DOES.has(verb) && !MODALS.has(word(tokens, from)));
}

/** "tom hit will", "sat with rose": something is done to somebody, or with them, and the clause ends or goes on elsewhere. */
function isMet(tokens: readonly Token[], from: number, to: number, roster: Roster): boolean {
  const before = wordBefore(tokens, from);
  const [name, after] = [word(tokens, from), word(tokens, to)];
  const ends = tokens[to] === undefined || tokens[to]?.before !== '' || THEN.has(after) || (THEN_THEY.has(after) && !MODALS.has(name));
  const second = before === 'and' && spellingAt(tokens, from - 2, roster) !== undefined;
  if (ends && (second || BESIDE.has(before) || (TOWARDS.has(before) && !isMonthName(name)))) return true;
  // "A bit red": where no first name stands there.
  const done = isPast(before) || (DONE.has(before) && (before !== 'bit' || FIRST_NAMES.has(name)));
  return done && (ends || (VERB_CLASSES.has(before) && THEN_WHERE.has(after)));
}

/** "pushed", not "need" and not "red". */
const isPast = (verb: string): boolean => /..[^e]ed$/u.test(verb);

/** Whether the words beside it are all in capitals too: then its own say nothing. */
function isLoud(tokens: readonly Token[], from: number, to: number): boolean {
  const beside = [tokens[from]?.first === true ? undefined : tokens[from - 1], tokens[to]?.first === true ? undefined : tokens[to]].filter((token) => token !== undefined);
  return beside.length > 0 && beside.every(({ form }) => !/\p{Ll}/u.test(form.raw));
}

/** "tom and will": joined to a name that is nothing else. */
function isJoined(tokens: readonly Token[], from: number, to: number, roster: Roster): boolean {
  const plain = (at: number): boolean => spellingAt(tokens, at, roster)?.plain === true;
  return (word(tokens, from - 1) === 'and' && plain(from - 2)) || (word(tokens, to) === 'and' && plain(to + 1));
}

/** The name of one word that the word at `at` spells. */
const spellingAt = (tokens: readonly Token[], at: number, { names }: Roster): Spelling | undefined => names.next.get(tokens[at]?.base ?? '')?.spelling;
