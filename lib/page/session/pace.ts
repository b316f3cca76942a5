import { after, inIdleTime, stretch } from '../after.ts';

/** After this pause in the typing the note is read again, in milliseconds. */
const PAUSE = 300;
/** A field that never rests is read all the same, so many milliseconds after it was changed. */
const RESTLESS = 5000;

interface Work {
  /** takes the text as it is now */
  take(): void;
  /** does a little of the reading at least; whether all is done then */
  step(hasTime: () => boolean): boolean;
  /** after a pause */
  read(): void;
  /** words are being put together that are not there yet */
  isComposing(): boolean;
}

/** When a note is read: after a pause in the typing, what is soon done at once, and the rest in the page's idle time. */
export class Pace {
  readonly #signal: AbortSignal;
  readonly #work: Work;
  #stop: () => void = () => undefined;
  #forget: () => void = () => undefined;
  /** since when a change waits to be read */
  #since: number | undefined;

  constructor(signal: AbortSignal, work: Work) {
    this.#signal = signal;
    this.#work = work;
  }

  /** The first reading: nothing of it holds up the focus. */
  begin(): void {
    this.#stop = inIdleTime(this.#signal, () => {
      this.#since = undefined;
      this.#work.take();
      this.goOn();
      return true;
    });
  }

  /** Reads the text as it is now. */
  now(): void {
    this.#stop();
    this.#forget();
    this.#since = undefined;
    this.#work.take();
    if (!this.#work.step(stretch())) this.goOn();
  }

  /** Goes on with what is not done, unless a change waits to be read: that brings it on too. */
  goOn(): void {
    if (this.#since !== undefined) return;
    this.#stop();
    this.#stop = inIdleTime(this.#signal, (hasTime) => this.#work.step(hasTime));
  }

  /** The text was changed: what is being read is the text no longer. A big one is taken in idle time too. */
  changed(isBig = false): void {
    this.#stop();
    this.#forget();
    const now = performance.now();
    this.#since ??= now;
    const composing = this.#work.isComposing();
    const wait = composing ? PAUSE : Math.max(0, Math.min(PAUSE, this.#since + RESTLESS - now));
    this.#forget = after(wait, this.#signal, () => {
      if (this.#work.isComposing()) this.changed(isBig);
      else if (isBig) this.begin();
      else this.#work.read();
    });
  }
}
