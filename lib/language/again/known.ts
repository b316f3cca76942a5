/** The names that a text shows, counted by the sentences that show them. */
import { isLetterB, namesShown } from '../people/names.ts';
import type { Token } from '../tokens.ts';
import type { Piece } from './piece.ts';

export class Known {
  /** names that are somebody's somewhere in the text */
  readonly names = new Set<string>();
  readonly #counts = new Map<string, number>();
  #lettered = 0;
  /** names whose count was changed since they were last looked at */
  readonly #touched = new Set<string>();

  /** Reads the names of a sentence, before the word `next`, instead of those that it showed before. */
  read(piece: Piece, next: Token | undefined): void {
    this.drop(piece);
    const names = new Set<string>();
    namesShown(next === undefined ? piece.tokens : [...piece.tokens, next], piece.tokens.length, names);
    piece.names = names;
    piece.lettered = piece.tokens.some(isLetterB);
    this.#change(piece, 1);
  }

  /** Takes out what a sentence shows. */
  drop(piece: Piece): void {
    this.#change(piece, -1);
    piece.names = NONE;
    piece.lettered = false;
  }

  #change({ names, lettered }: Piece, by: 1 | -1): void {
    for (const name of names) {
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
      this.#touched.add(name);
    }
    if (!lettered) return;
    this.#lettered += by;
    this.#touched.add('a');
  }

  /** Names that came or went since this was last asked. */
  turned(): Set<string> {
    const turned = new Set<string>();
    for (const name of this.#touched) {
      const count = this.#counts.get(name) ?? 0;
      const isKnown = count > 0 && (name !== 'a' || this.#lettered > 0);
      if (count === 0) this.#counts.delete(name);
      if (isKnown === this.names.has(name)) continue;
      turned.add(name);
      if (isKnown) this.names.add(name);
      else this.names.delete(name);
    }
    this.#touched.clear();
    return turned;
  }
}

const NONE: ReadonlySet<string> = new Set();
