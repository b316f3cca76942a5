import type { Reading as Said } from '#language/types.ts';
import { foundIn } from '#look-back/found.ts';
import { noteOf, type Reading } from '#look-back/old-note.ts';
import { breathe } from './breathe.ts';
import { type Ended, type Progress, Refused } from './protocol.ts';
import type { Shelf } from './shelf.ts';
import type { Table } from './table.ts';

/** So long the worker listens to nobody, in milliseconds: a press of Stop is heard after that. */
const SLICE = 25;
const TELL_EVERY = 150;

/** One reading of a whole table, note after note, that can be held and stopped. */
export class ReadingRun {
  readonly #check: (text: string) => Pick<Said, 'findings' | 'people'>;
  readonly #shelf: Shelf;
  readonly #tell: (progress: Progress) => void;
  #progress: Progress;
  #stopped = false;
  #held: { until: Promise<void>; release: () => void } | undefined;

  constructor(check: (text: string) => Pick<Said, 'findings' | 'people'>, shelf: Shelf, total: number, tell: (progress: Progress) => void) {
    this.#check = check;
    this.#shelf = shelf;
    this.#tell = tell;
    this.#progress = { done: 0, total, found: 0, spent: 0 };
  }

  get progress(): Progress {
    return this.#progress;
  }

  pause(): void {
    if (this.#held) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = { until: promise, release: resolve };
  }

  goOn(): void {
    this.#held?.release();
    this.#held = undefined;
  }

  stop(): void {
    this.#stopped = true;
    this.goOn();
  }

  /** @returns how it ended, and the sentence that says why where the file could not be read on */
  async run(table: Table, reading: Reading): Promise<{ how: Ended; error: string | null }> {
    let since = performance.now();
    let told = since;
    const count = (): void => {
      const now = performance.now();
      this.#progress = { ...this.#progress, spent: this.#progress.spent + now - since, found: this.#shelf.size };
      since = now;
      if (now - told < TELL_EVERY) return;
      told = now;
      this.#tell(this.#progress);
    };
    try {
      for await (const { rows } of table.rows()) {
        for (const row of rows) {
          const note = noteOf(row, reading);
          if (note) this.#read(note);
          if (performance.now() - since < SLICE) continue;
          count();
          await breathe();
          if (this.#held) {
            this.#tell(this.#progress);
            await this.#held.until;
            since = performance.now();
          }
          if (this.#stopped) return { how: 'stopped', error: null };
          if (this.#shelf.isFull) return { how: 'full', error: null };
        }
      }
    } catch (error) {
      if (error instanceof Refused) return { how: 'broken', error: error.message };
      throw error;
    } finally {
      told = 0;
      count();
    }
    return { how: this.#stopped ? 'stopped' : 'read', error: null };
  }

  #read(note: Parameters<typeof foundIn>[0]): void {
    this.#progress.done += 1;
    const found = foundIn(note, this.#check(note.text), this.#shelf.size);
    if (found) this.#shelf.add(found);
  }
}
