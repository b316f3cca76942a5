import type { Finding, Reading } from '#language/types.ts';
import { fieldReader } from '../engine.ts';
import { inOrder, type Mark } from '../marks/mark.ts';
import { mapSpans } from '../marks/span-mapping.ts';
import { Parts } from './parts.ts';

/** The note in the focused field: its text, its last reading, and its marks, which move with every edit between two readings. */
export class Note {
  #text = '';
  readonly #parts = new Parts(fieldReader);
  #reading: Reading = this.#parts.reading;
  #marks: Mark[] = [];

  get text(): string {
    return this.#text;
  }

  get reading(): Reading {
    return this.#reading;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** The text was edited: marks move with it, and what cannot be placed is hidden until the next reading. */
  edit(text: string): void {
    this.#marks = mapSpans(this.#marks, this.#text, text);
    this.#text = text;
  }

  /** Nothing can be placed until it is read again. */
  hide(): void {
    this.#marks = [];
  }

  /** How much of it has not been read yet, in characters. */
  get unread(): number {
    return this.#parts.unread.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /** Takes the text that is to be read. */
  take(text: string): void {
    this.edit(text);
    this.#parts.become(text);
  }

  /**
   * Reads on, a little at least and for as long as there is time.
   * @returns whether the whole note has been read
   */
  readOn(hasTime: () => boolean): boolean {
    let more = this.#parts.readOn();
    while (more && hasTime()) more = this.#parts.readOn();
    return !more;
  }

  /** Marks what was read; where nothing was read yet, marks from before stay. `speaking` picks the findings that are to be marked. */
  mark(speaking: (findings: readonly Finding[]) => Finding[]): void {
    this.#reading = this.#parts.reading;
    const { unread } = this.#parts;
    const kept = unread.length ? this.#marks.filter((mark) => unread.some(({ start, end }) => start <= mark.start && mark.end <= end)) : [];
    const read = speaking(this.#reading.findings).map((finding) => ({ start: finding.start, end: finding.end, finding }));
    this.#marks = [...read, ...kept].sort(inOrder);
  }

  /** Nothing of the note is kept for another reading. */
  forget(): void {
    this.#parts.forget();
  }

  /** Marks to look at. A note in which nothing is louder than a nudge has none: a nudge is a mark only. */
  get prompts(): number {
    return this.#marks.some(({ finding }) => finding.level !== 'nudge') ? this.#marks.length : 0;
  }

  /** The first mark that ends after an offset, or the first of all. */
  nextMark(offset: number): Mark | undefined {
    return this.#marks.find(({ end }) => end > offset) ?? this.#marks[0];
  }

  /** The mark `step` places on from one, round and round. */
  neighbour(mark: Mark, step: number): Mark | undefined {
    const at = this.indexOf(mark);
    return this.#marks[(at + step + this.#marks.length) % this.#marks.length];
  }

  indexOf(mark: Mark): number {
    return this.#marks.findIndex((other) => other === mark || (other.start === mark.start && other.finding.rule === mark.finding.rule));
  }

  /** The mark that stands for the same finding after an edit or a new reading. */
  again({ finding }: Mark): Mark | undefined {
    return (
      this.#marks.find((mark) => mark.finding === finding) ??
      this.#marks.find((mark) => mark.finding.rule === finding.rule && mark.finding.quote === finding.quote)
    );
  }
}
