/** Who a note speaks of: adults who use the service, staff, family; and which words stand for them. */
import type { Token } from '../tokens.ts';
import type { Mention } from '../types.ts';
import type { Sight } from './as-name.ts';
import { FAMILY_GATE, gatesOf, NAME_GATE, PAIR_GATE, PEER_GATE, STAFF_GATE } from './gates.ts';
import { pointedByRoster, withRoster } from './listed.ts';
import { isName, named, namesInNote } from './names.ts';
import { pairOf, peer } from './peers.ts';
import type { Person } from './person.ts';
import { word } from './read.ts';
import type { Roster } from './roster.ts';
import { FAMILY, STAFF, STAFF_PAIRS } from './words.ts';

/** A mention as its own words make it, before the whole note is asked. */
export interface Pointed {
  person: Person;
  /** "Lucy B": what follows the first name in a mention of two words */
  second: string;
  /** "my sister Ann": names that it makes staff or family, wherever they stand in the note */
  told: readonly string[];
}

/** What the mentions of a note tell of each other. */
export interface Calls {
  others: ReadonlyMap<string, Mention['role']>;
  /** first names that two people have: "Lucy B bit Lucy W" */
  shared: ReadonlySet<string>;
}

/** Everyone the tokens name or point at, in order, never overlapping. */
export function findPeople(tokens: readonly Token[], roster: Roster | undefined): Person[] {
  const known = namesInNote(tokens);
  const sight = roster === undefined ? undefined : { known, roster };
  const all: Pointed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = pointedAt(tokens, at, known, sight);
    if (found !== undefined) all.push(found);
    at = found?.person.to ?? at + 1;
  }
  const calls = callsOf([all]);
  return all.map((one) => called(one, calls));
}

const NO_NAMES: readonly string[] = [];

/** Whoever is named or pointed at by words that begin at `at`; `sight` where there is a roster. */
export function pointedAt(tokens: readonly Token[], at: number, known: ReadonlySet<string>, sight: Sight | undefined): Pointed | undefined {
  if (sight === undefined) return pointedByNote(tokens, at, known);
  const listed = pointedByRoster(tokens, at, sight);
  if (listed !== undefined) return listed;
  const pointed = pointedByNote(tokens, at, known);
  return pointed && withRoster(pointed, tokens, sight);
}

function pointedByNote(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Pointed | undefined {
  const person = personAt(tokens, at, known);
  if (person === undefined) return undefined;
  const { from, to, role } = person;
  let told: string[] | undefined;
  if (role === 'staff' || role === 'family') {
    for (let name = from; name < to; name++) if (isName(tokens, name, known)) (told ??= []).push(tokens[name]?.base ?? '');
  }
  return { person, second: to - from === 2 ? (tokens[to - 1]?.base ?? '') : '', told: told ?? NO_NAMES };
}

/** Whether a mention tells anything of others. */
export const tells = ({ person, second, told }: Pointed): boolean => told.length > 0 || (second !== '' && person.role === 'person');

/** What all mentions tell together; the last word on a name counts. */
export function callsOf(groups: Iterable<readonly Pointed[]>): Calls {
  const others = new Map<string, Mention['role']>();
  const seconds = new Map<string, string>();
  const shared = new Set<string>();
  for (const group of groups) {
    for (const { person, second, told } of group) {
      for (const name of told) others.set(name, person.role);
      if (person.role !== 'person' || second === '') continue;
      const before = seconds.get(person.key);
      if (before === undefined) seconds.set(person.key, second);
      else if (before !== second) shared.add(person.key);
    }
  }
  return { others, shared };
}

/** A mention as the whole note makes it: the sister by her name, and two people of one name told apart. */
export function called({ person, second }: Pointed, { others, shared }: Calls): Person {
  if (others.size === 0 && shared.size === 0) return person;
  const key = second !== '' && shared.has(person.key) ? `${person.key} ${second}` : person.key;
  const role = person.role === 'person' && person.listed !== true ? (others.get(key) ?? 'person') : person.role;
  return key === person.key && role === person.role ? person : { ...person, key, role };
}

function personAt(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const gates = gatesOf(token.form);
  if (gates === 0) return token.capital && known.has(token.base) ? named(tokens, at, known) : undefined;
  return (
    ((gates & PAIR_GATE) === 0 ? undefined : pairOf(tokens, at)) ??
    ((gates & STAFF_GATE) === 0 ? undefined : worker(tokens, at, known)) ??
    ((gates & FAMILY_GATE) === 0 ? undefined : relative(tokens, at, known)) ??
    ((gates & PEER_GATE) === 0 ? undefined : peer(tokens, at)) ??
    ((gates & NAME_GATE) === 0 && !token.capital ? undefined : named(tokens, at, known))
  );
}

/** "staff", "the nurse", "support worker Denise". */
function worker(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  const here = word(tokens, at);
  const pair = STAFF_PAIRS.get(here)?.has(word(tokens, at + 1)) === true;
  if (!pair && !STAFF.has(here)) return undefined;
  // "I am scared of Raj": in quotation marks the speaker is not the writer.
  if (tokens[at]?.quoted === true && /^(?:i|im|ive|me|myself)$/u.test(here)) return undefined;
  const to = at + (pair ? 2 : 1);
  const withName = here !== 'i' && here !== 'me' && isName(tokens, to, known) && tokens[to]?.before === '';
  return { from: at, to: withName ? to + 1 : to, key: 'staff', role: 'staff', group: false };
}

/** "mum", "his sister Ann". */
function relative(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  if (!FAMILY.has(tokens[at]?.base ?? '')) return undefined;
  const withName = isName(tokens, at + 1, known) && tokens[at + 1]?.before === '';
  return { from: at, to: at + (withName ? 2 : 1), key: 'family', role: 'family', group: false };
}
