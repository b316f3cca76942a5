/** First names, initials and titles: which capitalised words of a note are people. */
import { ANIMAL } from '../context/words.ts';
import type { Token } from '../tokens.ts';
import { ALSO_WORDS, FIRST_NAMES, NOT_INITIALS, NOT_NAMES, OPENERS } from './name-lists.ts';
import { amongCapitals } from './capitals.ts';
import { nameLogit } from './letters.ts';
import type { Person } from './person.ts';
import { VERB_CLASSES } from '../verbs.ts';
import { word } from './read.ts';
import { isWord } from './vocabulary.ts';
import { FEELS, PLACE, SHIFT, SPEAKS, STAFF, STAFF_PAIRS, TITLE } from './words.ts';

const MONTHS = new Set(['april', 'may', 'june', 'august', 'jan']);
/** Ends like an everyday word: "Shouting heard", "Inappropriate with". */
const NO_NAME_ENDS = /(?:ing|ly|ate|ive|ous|ful|ible|tion|ment|ness)$/u;
const VERB = /(?:ed|s|t|ing)$/u;

export const isMonthName = (base: string): boolean => MONTHS.has(base);

/** Names after a number are none: "since 2 June". */
export const isMonth = (tokens: readonly Token[], at: number): boolean => isMonthName(tokens[at]?.base ?? '') && /^\d/u.test(word(tokens, at - 1));

/** Capitalised words that stand for a person somewhere in the note where a capital cannot be the sentence's own. */
export function namesInNote(tokens: readonly Token[]): Set<string> {
  const known = new Set<string>();
  namesShown(tokens, tokens.length, known);
  if (known.has('a') && !tokens.some(isLetterB)) known.delete('a');
  return known;
}

/** "B" as a name. Notes that call people A, B and C have it: only there "A" is a person and not an article. */
export const isLetterB = (token: Token): boolean => token.capital && token.text === 'b' && !token.shouted;

/** Adds the names that the first `size` of the tokens show, and "a" wherever it is a capital. */
export function namesShown(tokens: readonly Token[], size: number, known: Set<string>): void {
  for (let at = 0; at < size; at++) {
    const token = tokens[at];
    if (token === undefined || !token.capital || known.has(token.base) || NOT_NAMES.has(token.base) || NOT_NAMES.has(token.text)) continue;
    if (standsForSomeone(tokens, at, token)) known.add(token.base);
  }
}

function standsForSomeone(tokens: readonly Token[], at: number, token: Token): boolean {
  const { base } = token;
  const { length } = base;
  if (length === 1) return base !== 'i' && base !== 'x';
  if (token.shouted) {
    const initials = length === 2 && !NOT_INITIALS.has(base);
    const name = FIRST_NAMES.has(base) && length > 2;
    return (initials || (name && ALSO_WORDS.has(base))) && amongCapitals(tokens, at) ? false : initials || name;
  }
  if (!token.first && !token.quoted) return !OPENERS.has(base) || (FIRST_NAMES.has(base) && !ALSO_WORDS.has(base));
  if (OPENERS.has(base) || FIRST_NAMES.has(base) || ANIMAL.has(base) || NO_NAME_ENDS.test(base)) return false;
  const follows = word(tokens, at + 1);
  return SPEAKS.has(follows) || (token.possessive && length > 3) || (VERB.test(follows) && follows.endsWith('ed')) || isSpelt(tokens, at, base);
}

/** Names on no list at the start of a sentence: spelt as one, and better so where what follows is what somebody does. */
const LIKELY = 1;
const POSSIBLE = -1;

function isSpelt(tokens: readonly Token[], at: number, base: string): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.first || next.before !== '' || next.capital || base.length < 4 || !/^\p{L}/u.test(next.text) || isWord(base)) return false;
  const logit = nameLogit(base);
  return logit > LIKELY || (logit > POSSIBLE && acts(tokens, at + 1));
}

/** Whether the word at `at` may be what somebody does who is named before it: "wants", "crying", "and Tom". */
function acts(tokens: readonly Token[], at: number): boolean {
  const text = word(tokens, at);
  if (text === 'and') return tokens[at + 1]?.capital === true && FIRST_NAMES.has(word(tokens, at + 1));
  return VERB_CLASSES.has(text) || FEELS.has(text) || (text.length > 3 && /(?:ing|[^su]s)$/u.test(text));
}

/** Whether the word at `at` is somebody's name; `known` are the names that the note itself shows. */
export function isName(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { base } = token;
  if (isMonth(tokens, at)) return false;
  if (token.capital) {
    if (known.has(base)) return true;
    if (!FIRST_NAMES.has(base) || (token.shouted && NOT_INITIALS.has(base))) return false;
    if (token.shouted && ALSO_WORDS.has(base) && amongCapitals(tokens, at)) return besideName(tokens, at);
    return !(token.first && OPENERS.has(base) && !SPEAKS.has(word(tokens, at + 1)));
  }
  if (FIRST_NAMES.has(base) && (!ALSO_WORDS.has(base) || besideName(tokens, at))) return true;
  const singular = base.endsWith('s') ? base.slice(0, -1) : '';
  return singular.length > 3 && FIRST_NAMES.has(singular) && !ALSO_WORDS.has(singular);
}

/** "eileen and dot": a name that is also a word, joined to a plain name. */
function besideName(tokens: readonly Token[], at: number): boolean {
  const plain = (i: number): boolean => FIRST_NAMES.has(word(tokens, i)) && !ALSO_WORDS.has(word(tokens, i));
  return (word(tokens, at - 1) === 'and' && plain(at - 2)) || (word(tokens, at + 1) === 'and' && plain(at + 2));
}

/** A title and a name, initials, or a first name with what follows it: "Mrs Shah", "R.K.", "Tom B", "Tom from flat 2". */
export function named(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const next = tokens[at + 1];
  if (TITLE.has(token.text) && next !== undefined && (next.capital || FIRST_NAMES.has(next.base))) {
    return { from: at, to: at + 2, key: next.base, role: 'person', group: false };
  }
  return isName(tokens, at, known) ? firstNamed(tokens, at, token, known) : undefined;
}

/** A first name that stands at `at`, with what follows it. */
export function firstNamed(tokens: readonly Token[], at: number, token: Token, known: ReadonlySet<string>): Person {
  const next = tokens[at + 1];
  const person = (length: number, role: Person['role']): Person => ({ from: at, to: at + length, key: token.base, role, group: false });
  if (!token.possessive) {
    const from = word(tokens, at + 1);
    const where = word(tokens, at + 2);
    if (/^(?:from|in|at)$/u.test(from) && PLACE.has(where) && /^\d/u.test(word(tokens, at + 3))) return person(4, 'peer');
    if (from === 'from' && /^(?:upstairs|downstairs|opposite|next)$/u.test(where)) return person(3, 'peer');
  }
  if (next === undefined) return person(1, 'person');
  if (worksHere(tokens, at + 1)) return person(1, 'staff');
  const letter = next.end - next.start === 1 && next.text !== 'i' && next.text !== 'a';
  const surname = next.capital && !token.possessive && next.before === '' && (letter || isName(tokens, at + 1, known));
  return person(surname ? 2 : 1, 'person');
}

/** "Denise (SSW)", "Sharon on nights", "Graham as key worker": the job or shift that stands at `at`, just after a name. */
function worksHere(tokens: readonly Token[], at: number): boolean {
  const [here, next] = [word(tokens, at), word(tokens, at + 1)];
  if (here === 'as' && (STAFF_PAIRS.get(next)?.has(word(tokens, at + 2)) === true || STAFF.has(next))) return true;
  const job = STAFF.has(here) || STAFF.has(next);
  if (tokens[at]?.before === ',' && job && !/^(?:i|me|staff)$/u.test(here) && !/^(?:i|staff)$/u.test(next)) {
    return !VERB.test(here);
  }
  if (here === 'on') return SHIFT.has(next);
  return /^(?:is|was|are)$/u.test(here) && next === 'on' && SHIFT.has(word(tokens, at + 2));
}
