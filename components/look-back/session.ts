import type { Columns } from '#look-back/columns.ts';
import type { Orders } from '#look-back/date-census.ts';
import { rosterNow } from '#settings/roster.ts';
import type { Counts, Ended, Looked, Opened, Progress, State } from './worker/protocol.ts';
import { listView } from './view.ts';
import { WorkerLine } from './worker-line.ts';

/** Where the look back stands. It lives in the memory of this page: another room of the desk leaves it as it is, closing forgets it. */
export type Stage =
  | { at: 'choose'; refused: string | null }
  | { at: 'opening'; name: string; share: number }
  | { at: 'columns'; name: string; opened: Opened; columns: Columns; problem: string | null }
  | { at: 'looking'; name: string; share: number }
  | { at: 'check'; name: string; opened: Opened; columns: Columns; looked: Looked; orders: Orders }
  | { at: 'reading'; name: string; progress: Progress; paused: boolean; stopping: boolean }
  | { at: 'found'; name: string; progress: Progress; how: Ended; error: string | null; counts: Counts };

/** One look back: what a person does, in the order in which it goes, and what came of it. */
class LookBack {
  #stage: Stage = { at: 'choose', refused: null };
  #line: WorkerLine | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly now = (): Stage => this.#stage;

  /** Whether anything would be lost with this page, whichever room of it is open. */
  get unfinished(): boolean {
    return this.#stage.at === 'reading' || (this.#stage.at === 'found' && this.#stage.counts.open > 0);
  }

  /** Opens a file, or words that were pasted. */
  async open(source: File | string): Promise<void> {
    const name = typeof source === 'string' ? 'Pasted notes' : source.name;
    const line = this.#begin();
    this.#turn({ at: 'opening', name, share: 0 });
    const opened = await line.ask(typeof source === 'string' ? { type: 'open-text', text: source } : { type: 'open-file', file: source });
    if (line !== this.#line) return;
    if (opened.ok) this.#turn({ at: 'columns', name, opened: opened.answer, columns: opened.answer.columns, problem: null });
    else this.forget(opened.error);
  }

  /** Another sheet, or another answer to whether the first row has the names. */
  async table(sheet: string | null, header: boolean | undefined): Promise<void> {
    const stage = this.#stage;
    if (stage.at !== 'columns') return;
    const opened = await this.#line?.ask({ type: 'table', sheet, header });
    if (opened?.ok) this.#turn({ ...stage, opened: opened.answer, columns: opened.answer.columns, problem: null });
    else if (opened) this.#turn({ ...stage, problem: opened.error });
  }

  choose(columns: Columns): void {
    if (this.#stage.at === 'columns') this.#turn({ ...this.#stage, columns, problem: null });
  }

  /** Looks through the whole table: how many notes, which dates, what is wrong. */
  async look(): Promise<void> {
    const stage = this.#stage;
    if (stage.at !== 'columns') return;
    const { name, opened, columns } = stage;
    this.#turn({ at: 'looking', name, share: 0 });
    const looked = await this.#line?.ask({ type: 'look', columns });
    if (this.#stage.at !== 'looking' || !looked) return;
    if (!looked.ok) return this.#turn({ ...stage, problem: looked.error });
    if (!looked.answer.notes) return this.#turn({ ...stage, problem: `There is no note in “${opened.names[columns.note ?? 0]}”. Choose another column.` });
    const orders = Object.fromEntries((looked.answer.dates?.formats ?? []).flatMap(({ shape, asks }) => (asks ? [[shape, asks.proposed]] : [])));
    return this.#turn({ at: 'check', name, opened, columns, looked: looked.answer, orders });
  }

  order(orders: Orders): void {
    if (this.#stage.at === 'check') this.#turn({ ...this.#stage, orders });
  }

  backToColumns(): void {
    if (this.#stage.at === 'check') this.#turn({ at: 'columns', name: this.#stage.name, opened: this.#stage.opened, columns: this.#stage.columns, problem: null });
  }

  async read(): Promise<void> {
    const stage = this.#stage;
    if (stage.at !== 'check') return;
    const names = await rosterNow();
    // Another press may have come first.
    if (this.#stage !== stage) return;
    const { name, columns, orders, looked } = stage;
    this.#turn({ at: 'reading', name, progress: { done: 0, total: looked.notes, found: 0, spent: 0 }, paused: false, stopping: false });
    void this.#line?.ask({ type: 'read', columns, orders, timed: looked.dates?.timed ?? false, total: looked.notes, names });
  }

  pause(): void {
    if (this.#stage.at !== 'reading') return;
    this.#turn({ ...this.#stage, paused: true });
    void this.#line?.ask({ type: 'pause' });
  }

  goOn(): void {
    if (this.#stage.at !== 'reading') return;
    this.#turn({ ...this.#stage, paused: false });
    void this.#line?.ask({ type: 'go-on' });
  }

  /** Stops reading. What was found until then stays. */
  stop(): void {
    if (this.#stage.at !== 'reading') return;
    this.#turn({ ...this.#stage, stopping: true });
    void this.#line?.ask({ type: 'stop' });
  }

  async settle(ids: readonly number[], state: State, reason?: string): Promise<void> {
    const counts = await this.line.ask({ type: 'settle', ids, state, ...(reason === undefined ? {} : { reason }) });
    if (this.#stage.at === 'found' && counts.ok) this.#turn({ ...this.#stage, counts: counts.answer });
  }

  /** Lets go of the file and of everything that was found and not confirmed. */
  forget(refused: string | null = null): void {
    this.#line?.end();
    this.#line = undefined;
    this.#turn({ at: 'choose', refused });
  }

  /** @throws Error where nothing was opened */
  get line(): WorkerLine {
    if (!this.#line) throw new Error('There is no look back.');
    return this.#line;
  }

  #begin(): WorkerLine {
    this.#line?.end();
    listView.reset();
    this.#line = new WorkerLine((told) => {
      const stage = this.#stage;
      if (told.type === 'looking' && (stage.at === 'opening' || stage.at === 'looking')) this.#turn({ ...stage, share: told.share });
      if (told.type === 'progress' && stage.at === 'reading') this.#turn({ ...stage, progress: told.progress });
      if (told.type === 'ended' && stage.at === 'reading') this.#turn({ at: 'found', name: stage.name, progress: told.progress, how: told.how, error: told.error, counts: told.counts });
    }, (sentence) => this.forget(sentence));
    return this.#line;
  }

  #turn(stage: Stage): void {
    this.#stage = stage;
    // The browser asks in its own words; it does so only where there is something to lose.
    if (this.unfinished) addEventListener('beforeunload', askFirst);
    else removeEventListener('beforeunload', askFirst);
    for (const listener of this.#listeners) listener();
  }
}

const askFirst = (event: Event): void => event.preventDefault();

export const lookBack = new LookBack();
