import type { Answer, Ask, FromWorker, Told, ToWorker } from './worker/protocol.ts';

type Waiting = (reply: Answer<Ask['type']>) => void;

const GONE = 'The reading has stopped: the browser had no memory left for it, or ended it. Choose the file again; if it is a workbook, save it as CSV first.';

/** The line to the worker that reads: one question, one answer. Ending it ends the worker at once, whatever it does. */
export class WorkerLine {
  readonly #worker = new Worker(new URL('worker/reading.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  /** @param gone hears why the worker is there no more; what was asked of it then stays unanswered */
  constructor(tell: (told: Told) => void, gone: (sentence: string) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('told' in data) return tell(data.told);
      this.#waiting.get(data.id)?.(data.reply);
      return void this.#waiting.delete(data.id);
    });
    this.#worker.addEventListener('error', () => gone(GONE));
  }

  ask<A extends Ask>(ask: A): Promise<Answer<A['type']>> {
    const id = (this.#next += 1);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as Waiting);
      // A worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.#worker.postMessage({ id, ask } satisfies ToWorker);
    });
  }

  end(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }
}
