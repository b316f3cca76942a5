import { button, say } from '../overlay/build.ts';
import { freePlace } from '../overlay/free-place.ts';
import type { Overlay } from '../overlay/overlay.ts';

const READING = 'Still reading this long note.';

/** What the status says about a field. */
export interface Saying {
  /** how many marks there are to look at; 0 says nothing */
  prompts: number;
  /** set after a person put a mark aside: takes it back */
  undo?: (() => void) | undefined;
  /** one sentence about Plainly itself */
  sentence?: string | undefined;
  /** a button after the sentence */
  offer?: { words: string; press: () => void } | undefined;
  /** only a part of a big note has been read: what is counted is not all */
  isReading?: boolean;
  /** the editor shows us no more than the lines in view */
  onlyInView?: boolean;
}

/**
 * A small status outside the field: how many prompts there are, as a button that opens the next card. It is not there at
 * all when there is nothing to say, covers nothing that can be pressed, and speaks when what it says has changed.
 */
export class Status {
  readonly #box = say('div', 'status');
  readonly #spoken = say('div', 'spoken');
  readonly #field: Element;
  readonly #overlay: Overlay;
  readonly #open: () => void;
  #said = '';

  constructor(stage: Element, field: Element, overlay: Overlay, open: () => void) {
    this.#field = field;
    this.#overlay = overlay;
    this.#open = open;
    this.#spoken.role = 'status';
    this.#spoken.ariaLive = 'polite';
    this.#box.hidden = true;
    stage.append(this.#spoken, this.#box);
  }

  /** Shows this and speaks it once, if it differs from what stands there. */
  say({ prompts, undo, sentence, offer, isReading = false, onlyInView = false }: Saying): void {
    const parts: Element[] = [];
    const count = prompts === 1 ? '1 prompt' : `${prompts} prompts`;
    // No number that goes up and up: marks can be pressed already, and they are counted when all are there.
    if (isReading) parts.push(say('span', 'say', READING));
    else if (prompts > 0) parts.push(button('count', count, this.#open));
    if (onlyInView) parts.push(say('span', 'say', 'Only the lines in view are read.'));
    if (undo) parts.push(say('span', 'say', 'Put aside.'), button('undo', 'Undo', undo));
    if (sentence) parts.push(say('span', 'say', sentence));
    if (offer) parts.push(button('offer', offer.words, offer.press));
    const said = parts.map((part) => part.textContent).join(' ');
    const same = said === this.#said;
    // Nothing to press is another than before.
    if (same && isReading && !undo && !offer) return;
    this.#said = said;
    this.#box.replaceChildren(...parts);
    this.#box.hidden = parts.length === 0;
    this.follow();
    if (!same) this.#spoken.textContent = said;
  }

  /** Whether it says anything. */
  get isShown(): boolean {
    return !this.#box.hidden;
  }

  /** Finds a free place again: the field or what stands around it has moved. */
  follow(): void {
    if (this.#box.hidden) return;
    const { width, height } = this.#box.getBoundingClientRect();
    const place = freePlace(this.#field, { width, height }, this.#overlay);
    this.#box.style.visibility = place ? 'visible' : 'hidden';
    if (!place) return;
    this.#box.style.left = `${Math.round(place.left)}px`;
    this.#box.style.top = `${Math.round(place.top)}px`;
  }

  remove(): void {
    this.#box.remove();
    this.#spoken.remove();
  }
}
