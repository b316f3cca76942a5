import { runtime } from '#messages/extension.ts';
import { createElement } from '../own-document.ts';
import { say } from '../overlay/build.ts';
import type { Overlay } from '../overlay/overlay.ts';
import { dock } from '../overlay/place.ts';
import { ask } from '../session/ask.ts';
import { handOver } from './hand-over.ts';
import { onMoved } from './moved.ts';
import { onRefusal } from './refusal.ts';
import { resizable } from './resize.ts';

/** In CSS pixels. */
const WIDTH = { first: 360, min: 320, max: 560 };

interface Told {
  /** the page did not let the frame in: it is still there, empty, and is to be closed */
  refused(): void;
  /** the room beside the panel has changed */
  resized(): void;
}

/**
 * The panel beside the note: a page of the extension in a frame of its own, docked to a side of the window. The page of
 * the record system can neither read nor steer what is in it, and is not pushed aside by it.
 */
export class PanelFrame {
  readonly #overlay: Overlay;
  readonly #told: Told;
  /** as a person dragged it */
  #chosen: number | undefined;
  #life: AbortController | undefined;

  constructor(overlay: Overlay, told: Told) {
    this.#overlay = overlay;
    this.#told = told;
  }

  get isOpen(): boolean {
    return this.#life !== undefined;
  }

  /** Opens the panel on what the ticket stands for, where it covers least of the field. */
  open(ticket: string, field: Element): void {
    this.close();
    const page = runtime()?.getURL('/panel.html');
    if (!page) return;
    const life = new AbortController();
    this.#life = life;
    const stage = this.#overlay.enter(this, field);
    const box = say('div', 'panel');
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, whose rights are its origin's
    const frame = createElement('iframe');
    frame.allow = '';
    frame.title = 'Plainly';
    const { side, width } = dock(field.getBoundingClientRect(), WIDTH, { width: innerWidth, height: innerHeight });
    box.classList.add(side);
    const stands = (now: number): void => {
      this.#overlay.docked = { side, width: now };
      this.#told.resized();
    };
    const handle = resizable(box, side, WIDTH, this.#chosen ?? width, life.signal, {
      stands,
      chosen: (by) => (this.#chosen = by),
    });
    box.append(handle, frame);
    frame.src = `${page}#${ticket}`;
    handOver(frame, ticket, life.signal);
    onRefusal(frame, life.signal, () => this.#told.refused());
    stage.append(box);
    onMoved(box, life.signal, () => void ask({ type: 'panel-moved' }));
    frame.focus();
    // The document that comes into it is another one, in a process of its own: the focus is handed on, unless it has moved.
    frame.addEventListener('load', () => this.#overlay.focused === frame && frame.contentWindow?.focus(), { once: true, signal: life.signal });
    life.signal.addEventListener('abort', () => box.remove(), { once: true });
  }

  /** Takes the frame away. Where the focus goes then is the caller's to say. */
  close(): void {
    if (!this.#life) return;
    this.#life.abort();
    this.#life = undefined;
    this.#overlay.docked = undefined;
    this.#overlay.leave(this);
  }
}
