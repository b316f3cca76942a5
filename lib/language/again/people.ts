/** Finds the people of changed sentences anew, and of those so near that a changed word can reach them. */
import { called, callsOf, pointedAt, tells } from '../people/people.ts';
import type { Calls, Pointed } from '../people/people.ts';
import type { Roster } from '../people/roster.ts';
import type { Token } from '../tokens.ts';
import type { Piece } from './piece.ts';

/** How many words before a changed one a mention may begin and still look at it. */
const BEFORE = 10;
/** How many words behind it. */
const BEHIND = 4;

/**
 * Finds mentions anew in and around the sentences `dirty`, given in order. Sentences whose mentions are others lose their note.
 * Gives whether one of them tells, or told, anything of others.
 */
export function pointAgain(pieces: readonly Piece[], dirty: ReadonlyArray<readonly [number, number]>, known: ReadonlySet<string>, roster: Roster | undefined): boolean {
  const stretches: Array<[number, number]> = [];
  for (const [from, to] of dirty) {
    const last = stretches.at(-1);
    if (last !== undefined && from <= last[1] + BEHIND) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  let told = false;
  for (const [from, to] of stretches) if (walk(pieces, from, to, known, roster)) told = true;
  return told;
}

function walk(pieces: readonly Piece[], from: number, to: number, known: ReadonlySet<string>, roster: Roster | undefined): boolean {
  let told = false;
  const sight = roster === undefined ? undefined : { known, roster };
  let first = from;
  for (let words = 0; first > 0 && (words < BEFORE || (pieces[first]?.entered ?? 0) > 0); ) words += pieces[--first]?.tokens.length ?? 0;
  // A mention looks at words before it too.
  let loaded = first;
  for (let words = 0; loaded > 0 && words < BEHIND; ) words += pieces[--loaded]?.tokens.length ?? 0;
  const tokens: Token[] = [];
  const load = (size: number): void => {
    while (tokens.length < size && loaded < pieces.length) for (const token of pieces[loaded++]?.tokens ?? []) tokens.push(token);
  };
  while (loaded < first) for (const token of pieces[loaded++]?.tokens ?? []) tokens.push(token);
  let start = tokens.length;
  let at = start;
  let behind = 0;
  for (let here = first; here < pieces.length; here++) {
    const piece = pieces[here];
    if (piece === undefined || (here >= to && behind >= BEHIND && at - start === piece.entered)) break;
    const end = start + piece.tokens.length;
    const entered = at - start;
    const found: Pointed[] = [];
    while (at < end) {
      load(at + 2 * BEFORE);
      const pointed = pointedAt(tokens, at, known, sight);
      at = pointed?.person.to ?? at + 1;
      if (pointed === undefined) continue;
      pointed.person.from -= start;
      pointed.person.to -= start;
      found.push(pointed);
    }
    if (entered !== piece.entered || at > end || !sameMentions(found, piece.pointed)) {
      piece.entered = entered;
      piece.pointed = found;
      const before = piece.tells;
      piece.tells = found.some(tells);
      told ||= before || piece.tells;
      piece.note = undefined;
    }
    if (here >= to) behind += piece.tokens.length;
    start = end;
  }
  return told;
}

function sameMentions(a: readonly Pointed[], b: readonly Pointed[]): boolean {
  return a.length === b.length && a.every((one, at) => sameMention(one, b[at]));
}

function sameMention(a: Pointed, b: Pointed | undefined): boolean {
  if (b === undefined || a.second !== b.second || a.told.length !== b.told.length || a.told.some((name, at) => name !== b.told[at])) return false;
  const [one, other] = [a.person, b.person];
  return one.from === other.from && one.to === other.to && one.key === other.key && one.role === other.role && one.group === other.group && one.listed === other.listed;
}

/** What all mentions tell of each other now; the calls from before where it is the same. Sentences where it changes someone lose their note. */
export function callAgain(pieces: readonly Piece[], before: Calls): Calls {
  const telling: Array<readonly Pointed[]> = [];
  for (const piece of pieces) if (piece.tells) telling.push(piece.pointed);
  const now = callsOf(telling);
  if (sameCalls(before, now)) return before;
  for (const piece of pieces) {
    const people = piece.note?.people;
    if (people === undefined) continue;
    const stay = piece.pointed.every((pointed, at) => {
      const { key, role } = called(pointed, now);
      return key === people[at]?.key && role === people[at]?.role;
    });
    if (!stay) piece.note = undefined;
  }
  return now;
}

function sameCalls(a: Calls, b: Calls): boolean {
  if (a.others.size !== b.others.size || a.shared.size !== b.shared.size) return false;
  return [...a.others].every(([name, role]) => b.others.get(name) === role) && [...a.shared].every((name) => b.shared.has(name));
}
