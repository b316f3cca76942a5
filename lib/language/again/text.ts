/** A text that changes, as sentences that each know what they are. */
import { signsIn } from '../facts.ts';
import { callsOf } from '../people/people.ts';
import type { Calls } from '../people/people.ts';
import type { Roster } from '../people/roster.ts';
import { lookAround } from './around.ts';
import { type Cut, recut, requote } from './cut.ts';
import { editOf } from './edit.ts';
import { Known } from './known.ts';
import { noteOf, placeScenes } from './note.ts';
import { callAgain, pointAgain } from './people.ts';
import type { Piece } from './piece.ts';

export class Text {
  #text = '';
  readonly #known = new Known();
  #calls: Calls = callsOf([]);
  #isPolicy = false;
  readonly #drop: (piece: Piece) => void;
  readonly #roster: Roster | undefined;

  pieces: readonly Piece[] = [];

  /** `drop` is told of every sentence that no longer means what it meant. */
  constructor(drop: (piece: Piece) => void, roster: Roster | undefined) {
    this.#drop = drop;
    this.#roster = roster;
  }

  /** Changes the text. Every sentence has its people, units and scene then; what is no longer true was dropped. */
  become(text: string): void {
    const edit = editOf(this.#text, text);
    this.#text = text;
    const cut = recut(this.pieces, text, edit);
    const { pieces, from, to } = cut;
    this.pieces = pieces;
    for (const piece of cut.gone) {
      this.#known.drop(piece);
      this.#drop(piece);
    }
    const requoted = requote(cut, text, edit);
    this.#findPeople(cut, requoted);
    const made = this.#makeNotes();
    const [first, last] = placeScenes(pieces, Math.min(from, made[0]), Math.max(to, made[1]));
    const isPolicy = pieces[0]?.scene?.policy === true;
    if (isPolicy === this.#isPolicy) lookAround(pieces, Math.min(first, from), Math.max(last, to), this.#drop);
    else lookAround(pieces, 0, pieces.length, this.#drop);
    this.#isPolicy = isPolicy;
  }

  /** Some sentences are new, and those in `requoted` are others' words now. */
  #findPeople({ pieces, gone, from, to }: Cut, requoted: readonly number[]): void {
    const dirty: Array<[number, number]> = [[from, to], ...requoted.map((at): [number, number] => [at, at + 1])];
    for (const at of requoted) {
      const piece = pieces[at];
      if (piece !== undefined) piece.note = undefined;
    }
    for (const [begin, end] of dirty) {
      // What a name at the end of a sentence is depends on the word after it.
      for (let at = Math.max(0, begin - 1); at < end; at++) {
        const piece = pieces[at];
        if (piece !== undefined) this.#known.read(piece, pieces[at + 1]?.tokens[0]);
      }
    }
    const turned = this.#known.turned();
    if (turned.size > 0) {
      for (let at = 0; at < pieces.length; at++) if (hasCapital(pieces[at], turned)) dirty.push([at, at + 1]);
    }
    const told = pointAgain(pieces, dirty.toSorted((a, b) => a[0] - b[0]), this.#known.names, this.#roster);
    // Who is whose name is told by few sentences: while none of them came, went or changed, all is called as before.
    if (told || gone.some(({ tells }) => tells)) this.#calls = callAgain(pieces, this.#calls);
  }

  /** Makes the notes that are missing, and gives the first sentence that had none and the one behind the last. */
  #makeNotes(): [number, number] {
    let [first, behind] = [this.pieces.length, 0];
    for (let at = 0; at < this.pieces.length; at++) {
      const piece = this.pieces[at];
      if (piece === undefined || piece.note !== undefined) continue;
      first = Math.min(first, at);
      behind = at + 1;
      piece.note = noteOf(this.pieces, at, this.#calls, this.#text);
      piece.signs = signsIn(piece.note);
      piece.own = piece.scene = undefined;
      piece.around = -1;
    }
    return [first, behind];
  }
}

function hasCapital(piece: Piece | undefined, bases: ReadonlySet<string>): boolean {
  for (const { form } of piece?.tokens ?? []) if (form.capital && bases.has(form.base.text)) return true;
  return false;
}
