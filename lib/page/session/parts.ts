import { editOf } from '#language/again/edit.ts';
import type { Reader } from '#language/again.ts';
import type { Facts, Finding, Mention, Reading } from '#language/types.ts';
import type { Span } from '../marks/span-mapping.ts';

/** A note up to this length is one part and read as a whole: some seven thousand words. In characters. */
export const PART = 40_000;
/** How much more of a part is read in one step, in characters. What a step really took makes the next longer or shorter. */
const STEP = { first: 400, least: 400, most: 4000 };
/** In milliseconds. */
const QUICK = 2;
const SLOW = 5;

interface Part {
  text: string;
  readonly reader: Reader;
  /** so much of it has been read, in characters */
  read: number;
  reading: Reading | undefined;
}

/**
 * A text of any length, read a little at a time. It is cut into parts between its lines, each read from its beginning on
 * by a reader of its own, so that a change takes no longer in a big note than in a small one: only the part that it was
 * made in is read again. What a long note's parts say of each other is not seen.
 */
export class Parts {
  readonly #readerOf: () => Reader;
  #text = '';
  #parts: Part[] = [];
  #step = STEP.first;

  constructor(readerOf: () => Reader) {
    this.#readerOf = readerOf;
    this.#parts = [this.#part('')];
  }

  /** The stretches that have not been read yet. */
  get unread(): Span[] {
    const spans: Span[] = [];
    let start = 0;
    for (const { text, read, reading } of this.#parts) {
      const from = start + (reading ? read : 0);
      start += text.length;
      if (from < start) spans.push({ start: from, end: start });
    }
    return spans;
  }

  /** What is known of the text: of what has been read of it. */
  get reading(): Reading {
    const [only] = this.#parts;
    if (only?.reading && this.#parts.length === 1) return only.reading;
    const parts = this.#parts;
    const findings = placed(parts, (reading) => reading.findings);
    const facts: Facts = { behaviour: false, initiator: false, presentation: false, where: false, when: false };
    for (const fact of Object.keys(facts) as (keyof Facts)[]) facts[fact] = parts.some(({ reading }) => reading?.facts[fact]);
    return {
      prompt: findings.some(({ level }) => level !== 'nudge'),
      findings,
      facts,
      // Who is named is asked for once in a while and not with every key.
      get people() {
        return placed(parts, (reading) => reading.people);
      },
    };
  }

  /** Takes the text as it is now. Parts that the change did not touch stay as they were read. */
  become(text: string): void {
    if (text === this.#text) return;
    const { from, was, now } = editOf(this.#text, text);
    let start = 0;
    const before: Part[] = [];
    const touched: { part: Part; start: number }[] = [];
    const after: Part[] = [];
    for (const part of this.#parts) {
      const end = start + part.text.length;
      if (end < from) before.push(part);
      else if (start > was || (start === was && touched.length && text[now - 1] === '\n')) after.push(part);
      else touched.push({ part, start });
      start = end;
    }
    this.#text = text;
    const first = touched[0] ?? { part: this.#part(''), start: from };
    const last = touched.at(-1) ?? first;
    const stretch = text.slice(first.start, last.start + last.part.text.length + now - was);
    for (const { part } of touched.slice(1)) part.reader.forget();
    this.#parts = [...before, ...this.#cut(stretch, first.part, from - first.start), ...after];
  }

  /**
   * Reads one step more.
   * @returns whether anything is left to read
   */
  readOn(): boolean {
    // A part that somebody has just changed goes before those that nobody has read yet.
    const part = this.#parts.find(({ read, reading }) => read > 0 && !reading) ?? this.#parts.find(({ text, read, reading }) => read < text.length || !reading);
    if (!part) return false;
    const started = performance.now();
    part.read = stopAfter(part.text, part.read, this.#step);
    part.reading = part.reader.read(part.text.slice(0, part.read));
    const took = performance.now() - started;
    if (took > SLOW) this.#step = Math.max(STEP.least, this.#step / 2);
    else if (took < QUICK) this.#step = Math.min(STEP.most, this.#step * 2);
    return this.#parts.some(({ text, read, reading }) => read < text.length || !reading);
  }

  /** Drops what was read, and the words that were met. The text stays, to be read anew. */
  forget(): void {
    for (const part of this.#parts) {
      part.reader.forget();
      part.read = 0;
      part.reading = undefined;
    }
  }

  #part(text: string): Part {
    return { text, reader: this.#readerOf(), read: 0, reading: undefined };
  }

  /** Cuts a changed stretch into parts. The first goes on from the part that was there: up to `same` characters it is as it was. */
  #cut(text: string, old: Part, same: number): Part[] {
    const most = text.length > 2 * PART ? PART : text.length;
    const parts: Part[] = [];
    for (let start = 0; start < text.length || !parts.length; ) {
      const end = text.length - start <= most ? text.length : stopAfter(text, start, most);
      parts.push(start === 0 ? { ...old, text: text.slice(0, end) } : this.#part(text.slice(start, end)));
      start = end;
    }
    const [first] = parts;
    if (first) {
      // Somebody who types in a part that was read waits for no other: a small change is read with it at once.
      const isSmall = old.read === old.text.length && Math.abs(first.text.length - old.text.length) < STEP.least;
      first.read = isSmall ? Math.max(0, first.text.length - 1) : Math.min(old.read, Math.max(0, same), first.text.length);
      first.reading = undefined;
    }
    return parts;
  }
}

/** Where to stop reading, some way on: behind a line, a sentence or a word. */
function stopAfter(text: string, from: number, step: number): number {
  const most = Math.min(text.length, from + Math.ceil(step));
  if (most === text.length) return most;
  for (const end of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(end, most - 1);
    if (at >= from + step / 2) return at + end.length;
  }
  return most;
}

/** Things of each part's reading where the part stands in the text. */
function placed<Thing extends Finding | Mention>(parts: readonly Part[], things: (reading: Reading) => readonly Thing[]): Thing[] {
  const found: Thing[] = [];
  let start = 0;
  for (const { text, reading } of parts) {
    for (const one of reading ? things(reading) : []) found.push({ ...one, start: one.start + start, end: one.end + start });
    start += text.length;
  }
  return found;
}
