/** A sentence as a note of its own, so that what reads notes reads it. */
import { NOWHERE, putAfter, sceneOf, standsAfter } from '../context/scene.ts';
import type { Scene } from '../context/scene.ts';
import { called } from '../people/people.ts';
import type { Calls } from '../people/people.ts';
import type { Token } from '../tokens.ts';
import { unitAt } from '../units.ts';
import type { Note, Placed } from '../units.ts';
import type { Piece } from './piece.ts';

/**
 * The sentence's number in its own note. Before it stand the first sentence of the text, which may say that all is policy, and the
 * one before it; after it the one after: each without its units, which no other sentence looks at.
 */
export const HERE = 2;

/** The scenes of the sentence's own note. */
export function scenesAround(pieces: readonly Piece[], at: number): Scene[] {
  const sceneAt = (place: number): Scene => pieces[place]?.scene ?? NOWHERE;
  return [sceneAt(0), sceneAt(at - 1), sceneAt(at), sceneAt(at + 1)];
}

/** Makes the note of a sentence. */
export function noteOf(pieces: readonly Piece[], at: number, calls: Calls, text: string): Note {
  const piece = pieces[at];
  if (piece === undefined) throw new RangeError(`There is no sentence ${at}.`);
  const { pointed, entered, start } = piece;
  const size = piece.tokens.length;
  const tokens = wordsFrom(pieces, at, pointed.at(-1)?.person.to ?? 0);
  const people = pointed.map((one) => called(one, calls));
  const units: Placed[] = [];
  let next = 0;
  for (let word = entered; word < size; ) {
    const person = people[next]?.from === word ? people[next] : undefined;
    units.push(unitAt(tokens, word, person, HERE));
    word = person?.to ?? word + 1;
    if (person !== undefined) next++;
  }
  const own = ownCopy(text.slice(start, start + (units.at(-1)?.end ?? 0)));
  return { text: own, tokens, units, people, sentences: [0, 0, 0, units.length, units.length], symbols: undefined };
}

/** The words of a sentence, and those of the next where a mention runs on into it. */
function wordsFrom(pieces: readonly Piece[], at: number, size: number): Token[] {
  const piece = pieces[at];
  const own = piece?.tokens ?? [];
  if (piece === undefined || own.length >= size) return own;
  const tokens = [...own];
  for (let next = at + 1; tokens.length < size && next < pieces.length; next++) {
    const { start, tokens: more } = pieces[next] ?? piece;
    const by = start - piece.start;
    for (const token of more) tokens.push(token.moved(by));
  }
  return tokens;
}

/** A copy that does not keep the text alive from which it was cut. */
const ownCopy = (part: string): string => ` ${part}`.slice(1);

/**
 * Puts every scene where it stands now, of which those before sentence `from` stand there and those behind `to` are what they were by
 * themselves. Gives the first and the last sentence whose scene is another than it was.
 */
export function placeScenes(pieces: readonly Piece[], from: number, to: number): [number, number] {
  let [first, last] = [pieces.length, -1];
  let before = pieces[from - 1];
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.note === undefined) break;
    const size = before?.note?.units.length ?? 0;
    const { note } = piece;
    piece.own ??= sceneOf(note, 0, note.units.length);
    const stands = piece.scene !== undefined && standsAfter(before?.scene, size, piece.own, piece.scene);
    if (stands && at >= to) break;
    if (!stands) {
      const was = piece.scene;
      const scene = { ...piece.own };
      putAfter(before?.scene, size, scene);
      piece.scene = scene;
      // Who was named earlier shows in what the surroundings do: `around.ts`.
      if (was?.screen !== scene.screen || was.fiction !== scene.fiction || was.game !== scene.game) piece.around = -1;
      first = Math.min(first, at);
      last = at;
    }
    before = piece;
  }
  return [first, last];
}
