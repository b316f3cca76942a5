import type { Finding, Reading } from '#language/types.ts';
import { fieldReader } from '../engine.ts';
import { inOrder, type Mark } from '../marks/mark.ts';
import { mapSpans } from '../marks/span-mapping.ts';

/** The note in the focused field: its text, its last reading, and its marks, which move with every edit between two readings. */
export class Note {
  #text = '';
  readonly #reader = fieldReader();
  #reading: Reading = this.#reader.read('');
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

  /** Reads the note. `speaking` picks the findings that are to be marked. */
  read(text: string, speaking: (findings: readonly Finding[]) => Finding[]): void {
    this.#text = text;
    this.#reading = this.#reader.read(text);
    this.#marks = speaking(this.#reading.findings)
      .map((finding) => ({ start: finding.start, end: finding.end, finding }))
      .sort(inOrder);
  }

  /** Nothing of the note is kept for another reading. */
  forget(): void {
    this.#reader.forget();
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
