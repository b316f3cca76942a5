/** What is to be said of one sentence, kept for as long as it holds, and moved to where the sentence stands now. */
import { FIRST } from '../reader/unit-features.ts';
import { wordsIn } from '../reader/words.ts';
import type { WordTables } from '../reader/model.ts';
import { wordsFinding } from '../reader/speak.ts';
import { symbolsOf } from '../reader/symbols.ts';
import { settleAs } from '../settle.ts';
import type { Finding, Mention } from '../types.ts';
import { mentions } from '../units.ts';
import type { Note } from '../units.ts';
import { AMONG } from './around.ts';
import type { At, Piece } from './piece.ts';

const NOTHING: readonly never[] = [];

const moveFinding = ({ start, end, quote, kind, rule, level, effect, question, reason, source }: Finding, by: number): Finding => ({
  start: start + by, end: end + by, quote, kind, rule, level, effect, question, reason, source,
});
const moveMention = ({ start, end, quote, role }: Mention, by: number): Mention => ({ start: start + by, end: end + by, quote, role });

/** The same findings where the sentence stands now. */
const here = ({ start, things }: At, now: number): At => ({ start: now, things: things.length === 0 ? things : things.map((one) => moveFinding(one, now - start)) });

/** What rules find in a sentence, in a text that holds a matter or holds none. */
export function findingsOf(piece: Piece, matter: boolean): readonly Finding[] {
  const { note, sense, start } = piece;
  if (note === undefined || sense === undefined || sense.matches.length === 0) return NOTHING;
  if (piece.findings === undefined || piece.matter !== matter) {
    piece.matter = matter;
    piece.findings = { start: 0, things: settleAs(note, sense.matches, matter) };
  }
  if (piece.findings.start !== start) piece.findings = here(piece.findings, start);
  return piece.findings.things;
}

/** What the span reader finds in sentence `at` of `size`. */
export function wordsOf(pieces: readonly Piece[], at: number, size: number, tables: WordTables): readonly Finding[] {
  const piece = pieces[at];
  if (piece?.note === undefined || piece.sense === undefined) return NOTHING;
  const { note, sense, start } = piece;
  const before = markBefore(pieces, at);
  const after = markAfter(pieces, at);
  const place = Math.min(FIRST, at);
  const last = at === size - 1;
  const wanted = place | (last ? 4 : 0) | (before << 3) | (after << 5);
  if (piece.words === undefined || piece.wordsFor !== wanted) {
    const to = note.units.length;
    const marks = sense.marks.slice();
    marks[0] = before;
    marks[to + 1] = after;
    const found = wordsIn(symbolsOf(note), marks, { from: 0, to, place, last, among: (piece.around & AMONG) !== 0 }, tables);
    piece.wordsFor = wanted;
    piece.words = { start: 0, things: found.map((one) => wordsFinding(note, one)) };
  }
  if (piece.words.start !== start) piece.words = here(piece.words, start);
  return piece.words.things;
}

/** What rules mark of the unit just before a sentence. */
function markBefore(pieces: readonly Piece[], at: number): number {
  let before = at - 1;
  while (pieces[before]?.last === -1) before--;
  return pieces[before]?.last ?? 0;
}

/** What rules mark of the unit just after a sentence. */
function markAfter(pieces: readonly Piece[], at: number): number {
  let after = at + 1;
  while (pieces[after]?.first === -1) after++;
  return pieces[after]?.first ?? 0;
}

/** Lists the people that the sentences name, later too, where they stand now. */
export function peopleIn(pieces: readonly Piece[]): () => Mention[] {
  const notes: Note[] = [];
  const starts: number[] = [];
  for (const { note, start } of pieces) {
    if (note === undefined || note.people.length === 0) continue;
    notes.push(note);
    starts.push(start);
  }
  return () => notes.flatMap((note, at) => mentions(note).map((one) => moveMention(one, starts[at] ?? 0)));
}

/** A finding as it stands in its sentence, moved into the text. */
export const placed = (finding: Finding, { start }: Piece): Finding => moveFinding(finding, start);

