/**
 * Reads one text again and again while it is written. A change is cut into sentences anew where it was made (`again/cut.ts`), people
 * are found anew where it or a name that came or went can reach (`again/people.ts`), and a sentence is read anew where its own words
 * and people, or what the sentences around it do to it (`again/around.ts`), are others than before. The rest is kept and moved. The
 * answers are those of `checkWith`, always.
 */
import { findingsOf, peopleIn, placed, wordsOf } from './again/said.ts';
import { HERE, scenesAround } from './again/note.ts';
import type { Piece } from './again/piece.ts';
import { Text } from './again/text.ts';
import type { Scene } from './context/scene.ts';
import { opinionated } from './engine.ts';
import type { Opinionated } from './engine.ts';
import { factsOf } from './facts.ts';
import { findMatches } from './matches.ts';
import type { Roster } from './people/roster.ts';
import { Bag } from './reader/bag.ts';
import { Count } from './reader/count.ts';
import { adultsIn, eachSentence, noteFeatures } from './reader/features.ts';
import type { Ruled } from './reader/features.ts';
import type { Model } from './reader/model.ts';
import { opinionOf } from './reader/read.ts';
import type { Opinion } from './reader/read.ts';
import { nearMatter, sentenceFinding, speak } from './reader/speak.ts';
import { marksOf } from './reader/words.ts';
import { excuses, isMatter, severalAdults } from './settle.ts';
import type { Finding, Mention } from './types.ts';
import { forgetWords } from './word.ts';

/** Reads the text of one field. */
export interface Reader {
  read: (text: string) => Opinionated;
  /** Drops all that is kept of the text, and the words that were met: the field has lost the focus. */
  forget: () => void;
}

const NOTHING: Opinionated = { prompt: false, p: 0, findings: [], facts: { behaviour: false, initiator: false, presentation: false, where: false, when: false }, people: [] };

/** A reader for the field that is being written in, with the roster where there is one. It takes no room before there is a word to read. */
export function readerOf(model: Model, roster?: Roster): Reader {
  let text: Again | undefined;
  return {
    read: (now) => {
      if (text === undefined && now === '') return NOTHING;
      text ??= new Again(model, roster);
      return text.read(now);
    },
    forget: () => {
      if (text === undefined) return;
      text = undefined;
      forgetWords();
    },
  };
}

class Again {
  readonly #model: Model;
  readonly #count: Count;
  readonly #found = new Bag();
  readonly #text: Text;
  /** the logits of the sentences, for as long as one reading takes */
  readonly #logits: number[] = [];

  constructor(model: Model, roster: Roster | undefined) {
    this.#model = model;
    this.#count = new Count(model);
    this.#text = new Text((piece) => this.#drop(piece), roster);
  }

  read(text: string): Opinionated {
    this.#text.become(text);
    const pieces = this.#sentences();
    this.#understand(pieces);
    const { findings, signs } = this.#ruled(pieces);
    const ruled = { matches: [], findings, facts: factsOf(signs, findings) };
    const opinion = this.#opinion(pieces, ruled);
    const reading = opinionated(this.#said(pieces, findings, opinion), ruled.facts, opinion, []);
    // Who is named is asked for once in a while and not with every key: it is listed then, as the text stood now.
    const list = peopleIn(pieces);
    let people: Mention[] | undefined;
    return {
      ...reading,
      get people() {
        people ??= list();
        return people;
      },
    };
  }

  /** A sentence no longer means what it meant. */
  #drop(piece: Piece): void {
    if (piece.sense !== undefined) this.#count.change(piece.sense.row, -1);
    piece.sense = piece.findings = piece.words = undefined;
  }

  /** The sentences that count: words at the end of the text that belong to a mention from before them make none. */
  #sentences(): readonly Piece[] {
    const { pieces } = this.#text;
    let size = pieces.length;
    for (let last = pieces[size - 1]; last?.note?.units.length === 0; last = pieces[--size - 1]) this.#drop(last);
    return size === pieces.length ? pieces : pieces.slice(0, size);
  }

  /** Reads every sentence of which it is not known what it means. */
  #understand(pieces: readonly Piece[]): void {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece?.note === undefined || piece.sense !== undefined) continue;
      const all = scenesAround(pieces, at);
      const matches = findMatches(piece.note, all);
      eachSentence(piece.note, all, { matches }, this.#found, () => {}, (sentence) => sentence === HERE);
      const row = this.#count.rowOf(this.#found);
      this.#count.change(row, 1);
      const marks = marksOf(matches, piece.note.units.length);
      piece.sense = { matches, marks, row };
      [piece.first, piece.last] = piece.note.units.length === 0 ? [-1, -1] : [marks[1] ?? 0, marks[marks.length - 2] ?? 0];
    }
  }

  #ruled(pieces: readonly Piece[]): { findings: Finding[]; signs: number } {
    const matter = holdsMatter(pieces);
    const findings: Finding[] = [];
    let signs = 0;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece === undefined) break;
      signs |= piece.signs;
      if (piece.sense?.matches.length) for (const finding of findingsOf(piece, matter)) findings.push(finding);
    }
    return { findings, signs };
  }

  #opinion(pieces: readonly Piece[], ruled: Ruled): Opinion {
    if (pieces.length === 0) return { p: 0, sentences: [], shown: -1 };
    const logits = this.#logits;
    logits.length = pieces.length;
    for (let at = 0; at < pieces.length; at++) logits[at] = pieces[at]?.sense?.row.logit ?? 0;
    this.#found.size = 0;
    noteFeatures(this.#found, { adults: adultsIn(scenesOf(pieces)), sentences: pieces.length }, ruled);
    const whole = this.#count.rowOf(this.#found);
    this.#count.change(whole, 1);
    const opinion = opinionOf(this.#model, ruled, logits, this.#count.note(), () => this.#count.facts());
    this.#count.change(whole, -1);
    return opinion;
  }

  #said(pieces: readonly Piece[], findings: readonly Finding[], opinion: Opinion): Finding[] {
    const { levels, words } = this.#model;
    const sentence = (): Finding => {
      const shown = pieces[opinion.shown];
      if (shown?.note === undefined) throw new RangeError('There is no sentence to show.');
      return placed(sentenceFinding(shown.note, shown.sense?.matches ?? [], 0, shown.note.units.length), shown);
    };
    const inWords = (): Finding[] => {
      const near = nearMatter(opinion, (at) => (pieces[at]?.findings?.things.length ?? 0) > 0);
      const found: Finding[] = [];
      for (let at = 0; at < pieces.length; at++) if (near[at] === 1) for (const one of wordsOf(pieces, at, pieces.length, words)) found.push(one);
      return found;
    };
    return speak({ findings, sentence, words: inWords }, opinion, levels);
  }
}

function* scenesOf(pieces: readonly Piece[]): Generator<Scene> {
  for (const { scene } of pieces) if (scene !== undefined) yield scene;
}

/** Whether a sentence shows a matter, or the text excuses what it never says. */
function holdsMatter(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ sense }) => sense !== undefined && sense.matches.some(isMatter))) return true;
  const matches = pieces.flatMap(({ sense }) => sense?.matches ?? []);
  return excuses(matches) && severalAdults(pieces.flatMap(({ note }) => note?.people ?? []));
}
