/** Finds people of the roster in a note. */
import type { Token } from '../tokens.ts';
import { standsAsName } from './as-name.ts';
import type { Sight } from './as-name.ts';
import { firstNamed } from './names.ts';
import type { Pointed } from './people.ts';
import { plainly } from './roster.ts';
import type { Branch, Listed } from './roster.ts';
import { PLACE, TITLE } from './words.ts';

interface Found {
  who: Listed;
  to: number;
}

/** Whoever of the roster is named by words that begin at `at`: the longest name that stands as one. */
function listedAt(tokens: readonly Token[], at: number, sight: Sight): Found | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { names, surnames } = sight.roster;
  let found: Found | undefined;
  let branch = follow(names, token);
  for (let to = at + 1; branch !== undefined; to++) {
    const { spelling } = branch;
    if (spelling?.who !== undefined && standsAsName(tokens, at, to, spelling, sight)) found = { who: spelling.who, to };
    const next = tokens[to];
    branch = next?.before === '' && tokens[to - 1]?.possessive === false ? follow(branch, next) : undefined;
  }
  if (found !== undefined || !TITLE.has(token.text)) return found;
  const who = surnames.get(tokens[at + 1]?.base ?? '');
  return who === undefined ? undefined : { who, to: at + 2 };
}

function follow({ next }: Branch, { base, form }: Token): Branch | undefined {
  const branch = next.get(base) ?? (base.length > 4 && base.endsWith('s') ? owner(next, base) : undefined);
  return branch?.raw === undefined || branch.raw === plainly(form.raw) ? branch : undefined;
}

/** "zogs arm": a name that is nothing else, with its apostrophe left out. */
function owner(next: Branch['next'], base: string): Branch | undefined {
  const branch = next.get(base.slice(0, -1));
  return branch?.spelling?.plain === true ? branch : undefined;
}

/** A mention that begins with somebody of the roster, with what the note says of where they live. */
export function pointedByRoster(tokens: readonly Token[], at: number, sight: Sight): Pointed | undefined {
  const found = listedAt(tokens, at, sight);
  if (found === undefined) return undefined;
  const { who, to } = found;
  const { key, role } = who;
  // "Tom B", "Tom from flat 2": more than the roster knows of one name.
  const token = tokens[at];
  const more = to === at + 1 && role === 'person' && token !== undefined ? firstNamed(tokens, at, token, sight.known) : undefined;
  if (more === undefined || more.to === to || more.role === 'staff') {
    return { person: { from: at, to, key, role, group: false, listed: true }, second: '', told: NOBODY };
  }
  const second = more.to === at + 2 ? (tokens[at + 1]?.base ?? '') : '';
  return { person: { ...more, key, listed: true }, second, told: NOBODY };
}

const NOBODY: readonly string[] = [];

/**
 * A mention that the note's own words make, with the roster in sight: "resident Tom" and "the lady from flat 2" are who lives there,
 * and in "told staff Tom hit him" Tom is no member of staff.
 */
export function withRoster(pointed: Pointed, tokens: readonly Token[], sight: Sight): Pointed {
  const { person } = pointed;
  const { from, to, role } = person;
  if (person.group) return pointed;
  for (let at = from + 1; at < to; at++) {
    const found = listedAt(tokens, at, sight) ?? roomAt(tokens, at, sight);
    if (found === undefined || found.who.role === 'staff') continue;
    if (role === 'staff') return { person: { ...person, to: at }, second: '', told: NOBODY };
    if (role === 'family') return { person, second: pointed.second, told: NOBODY };
    return { person: { ...person, to: Math.max(to, found.to), key: found.who.key, listed: true }, second: '', told: NOBODY };
  }
  const behind = isTitle(tokens, from, to) && tokens[to]?.before === '' ? listedAt(tokens, to, sight) : undefined;
  if (behind?.who.role !== 'person') return pointed;
  return { person: { ...person, to: behind.to, key: behind.who.key, listed: true }, second: '', told: NOBODY };
}

/** "Resident", "service user": before a name they are a title, where no "the" makes them somebody. */
function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  return AS_TITLE.has(tokens[to - 1]?.text ?? '') && (to === from + 1 || (to === from + 2 && tokens[from]?.text === 'service'));
}

const AS_TITLE = new Set(['resident', 'client', 'tenant', 'patient', 'user', 'su', 'student']);

/** "from flat 2": a room behind a word that makes it a place is still somebody's. */
function roomAt(tokens: readonly Token[], at: number, { roster }: Sight): Found | undefined {
  if (!PLACE.has(tokens[at]?.text ?? '')) return undefined;
  const who = roster.names.next.get(tokens[at]?.base ?? '')?.next.get(tokens[at + 1]?.base ?? '')?.spelling?.who;
  return who === undefined ? undefined : { who, to: at + 2 };
}
