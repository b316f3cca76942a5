/** People whom a service has written down, made ready to be found in a note. */
import { readWords } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { PLACE, TITLE } from './words.ts';
import { isPlainName } from './vocabulary.ts';

/** People as written down: one a line, with other names for the same person behind commas ("Tom Ashworth, Tommy, TA, room 4"). */
export interface Names {
  /** adults who use the service */
  adults: readonly string[];
  staff: readonly string[];
}

/** Who a name stands for. */
export interface Listed {
  /** how the same person is recognised again, whichever name is used */
  key: string;
  role: 'person' | 'staff';
}

/** One way to call somebody. */
export interface Spelling {
  /** nobody where a first name belongs to an adult and to a member of staff */
  who: Listed | undefined;
  /** written down so, and not taken from a longer name */
  given: boolean;
  /** its words cannot be anything but a name */
  plain: boolean;
  /** "TA", "T.A.": always in capitals */
  initials: boolean;
  /** "room 4" */
  room: boolean;
}

/** What may follow a word of a name, and who is called so where it ends. */
export interface Branch {
  next: Map<string, Branch>;
  spelling: Spelling | undefined;
  /** the word as it is written down, where the engine would mend it: "Wen" is not "when" */
  raw: string | undefined;
}

export interface Roster {
  names: Branch;
  /** people by what stands behind a title: "Mrs Shah"; nobody where several have the name */
  surnames: ReadonlyMap<string, Listed | undefined>;
}

/** No name has more words. A mention must not reach further than `again/people.ts` looks. */
const LONGEST = 4;

/** The roster; nothing where nobody is written down. Its work is linear in what is given. */
export function rosterOf({ adults, staff }: Names): Roster | undefined {
  const maker = new Maker();
  for (const line of adults) maker.add(line, 'person');
  for (const line of staff) maker.add(line, 'staff');
  return maker.names.next.size === 0 && maker.surnames.size === 0 ? undefined : maker;
}

const branch = (): Branch => ({ next: new Map(), spelling: undefined, raw: undefined });

class Maker implements Roster {
  readonly names = branch();
  readonly surnames = new Map<string, Listed | undefined>();

  /** Adds one person. */
  add(line: string, role: Listed['role']): void {
    const all = line.split(',').map(wordsOf).filter((words) => words.length > 0 && words.length <= LONGEST);
    const [first] = all;
    if (first === undefined) return;
    const who: Listed = { key: role === 'staff' ? 'staff' : keyOf(first), role };
    for (const words of all) this.#addName(words, who);
  }

  #addName(words: readonly Token[], who: Listed): void {
    const initials = isInitials(words);
    this.#put(words, who, true, initials);
    const [letters] = words;
    // "TA" is "T.A." too.
    if (initials && words.length === 1 && letters !== undefined) this.#put(wordsOf([...letters.form.raw].join('.')), who, true, true);
    if (initials && words.length > 1) this.#put(wordsOf(words.map(({ form }) => form.raw).join('')), who, true, true);
    const titled = TITLE.has(letters?.text ?? '');
    const own = titled ? words.slice(1) : words;
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || initials || isRoom(words) || /\d/u.test(last.base)) return;
    if (own.length > 1 || titled) this.#putSurname(last.base, who);
    if (own.length < 2) return;
    if (titled) this.#put(own, who, true, false);
    if (first.base.length > 1) {
      this.#put([first], who, false, false);
      this.#put(wordsOf(`${first.form.raw} ${last.form.raw.slice(0, 1).toUpperCase()}`), who, false, false);
    }
  }

  /** What is written down goes before what is taken from a longer name; of two who are written down the same, the first counts. */
  #put(words: readonly Token[], who: Listed, given: boolean, initials: boolean): void {
    if (words.length === 0) return;
    let at = this.names;
    for (const word of words) {
      const name = word.base;
      let next = at.next.get(name);
      if (next === undefined) at.next.set(name, (next = branch()));
      if (!PLACE.has(name) && word.form.raw.length > 1) next.raw = mendedFrom(word);
      at = next;
    }
    const before = at.spelling;
    if (before !== undefined && (before.given || before.who?.key === who.key) && (before.given || !given)) return;
    const both = before === undefined || given ? who : shared(before.who, who, keyOf(words));
    at.spelling = { who: both, given, initials, room: isRoom(words), plain: words.some(({ base }) => isPlainName(base)) };
  }

  #putSurname(name: string, who: Listed): void {
    const before = this.surnames.get(name);
    this.surnames.set(name, !this.surnames.has(name) || before?.key === who.key ? who : undefined);
  }
}

/** Whom a first name stands for that two people have: an adult who may be either, or nobody where one of them works here. */
const shared = (one: Listed | undefined, other: Listed, key: string): Listed | undefined =>
  one?.role === other.role ? { key: one.role === 'staff' ? 'staff' : key, role: one.role } : undefined;

/** The words of a name; none where no letter is in it. A letter by itself is an initial, however it is written. */
function wordsOf(name: string): Token[] {
  if (!/\p{L}/u.test(name)) return [];
  return readWords(name.replace(/(?<![\p{L}\p{N}'’])\p{L}(?![\p{L}\p{N}'’])/gu, (letter) => letter.toUpperCase())).tokens;
}

const keyOf = (words: readonly Token[]): string => words.map(({ base }) => base).join(' ');

const isRoom = ([place, number, ...more]: readonly Token[]): boolean =>
  more.length === 0 && place !== undefined && PLACE.has(place.text) && /^\d+[a-z]?$/u.test(number?.text ?? '');

/** "TA", "TJA", "T.A.", "T" */
const isInitials = (words: readonly Token[]): boolean =>
  words.every(({ form }) => /^\p{Lu}$/u.test(form.raw)) || (words.length === 1 && /^\p{Lu}{2,3}$/u.test(words[0]?.form.raw ?? ''));

/** What a word is as written down, where the engine reads another word in it. */
function mendedFrom({ form, base }: Token): string | undefined {
  const plain = plainly(form.raw);
  return plain === base ? undefined : plain;
}

/** Lower case, without apostrophes and without a possessive: a word as it was typed. */
export const plainly = (raw: string): string => raw.toLowerCase().replace(/['’‘ʼ`´]s$/u, '').replace(/['’‘ʼ`´]/gu, '');
