/** Who a note speaks of: adults who use the service, staff, family; and which words stand for them. */
import type { Token } from '../tokens.ts';
import type { Mention } from '../types.ts';
import { FAMILY_GATE, gatesOf, NAME_GATE, PAIR_GATE, PEER_GATE, STAFF_GATE } from './gates.ts';
import { isName, named, namesInNote } from './names.ts';
import { pairOf, peer } from './peers.ts';
import type { Person } from './person.ts';
import { word } from './read.ts';
import { FAMILY, STAFF, STAFF_PAIRS } from './words.ts';

/** Everyone the tokens name or point at, in order, never overlapping. */
export function findPeople(tokens: readonly Token[]): Person[] {
  const known = namesInNote(tokens);
  const people: Person[] = [];
  // "My sister Ann": the same name later in the note is the sister again.
  const others = new Map<string, Mention['role']>();
  for (let at = 0; at < tokens.length; ) {
    const found = personAt(tokens, at, known);
    if (found === undefined) {
      at++;
      continue;
    }
    if (found.role === 'staff' || found.role === 'family') {
      for (let i = found.from; i < found.to; i++) if (isName(tokens, i, known)) others.set(tokens[i]?.base ?? '', found.role);
    }
    people.push(found);
    at = found.to;
  }
  namesakes(tokens, people);
  if (others.size > 0) for (const person of people) if (person.role === 'person') person.role = others.get(person.key) ?? 'person';
  return people;
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

/** "Lucy B bit Lucy W": two people, told apart by what follows the first name. */
function namesakes(tokens: readonly Token[], people: readonly Person[]): void {
  const second = (person: Person): string => (person.to - person.from === 2 ? (tokens[person.to - 1]?.base ?? '') : '');
  const seconds = new Map<string, Set<string>>();
  for (const person of people) {
    if (person.role !== 'person' || second(person) === '') continue;
    seconds.set(person.key, (seconds.get(person.key) ?? new Set()).add(second(person)));
  }
  if (seconds.size === 0) return;
  for (const person of people) {
    if ((seconds.get(person.key)?.size ?? 0) > 1 && second(person) !== '') person.key = `${person.key} ${second(person)}`;
  }
}

/** The people as the reading gives them. */
export function mentions(text: string, tokens: readonly Token[], people: readonly Person[]): Mention[] {
  return people.map(({ from, to, role }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, quote: text.slice(start, end), role };
  });
}

/** "staff", "the nurse", "support worker Denise". */
function worker(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  const here = word(tokens, at);
  const pair = STAFF_PAIRS.has(`${here} ${word(tokens, at + 1)}`);
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
