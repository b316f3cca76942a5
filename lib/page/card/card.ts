import type { DismissalReason } from '#messages/guest-to-background.ts';
import type { Mark } from '../marks/mark.ts';
import type { Overlay } from '../overlay/overlay.ts';
import { placeCard } from '../overlay/place.ts';
import { say } from '../overlay/build.ts';
import { fillCard, type PlaceOfMark } from './content.ts';

/** What a person can do in a card. */
export interface Answers {
  record(mark: Mark): void;
  dismiss(mark: Mark, reason: DismissalReason): void;
  hush(mark: Mark): void;
  /** to the mark before (-1) or after (1) this one */
  go(mark: Mark, step: -1 | 1): void;
  close(): void;
  /** the words of a sentence that weighed most, where no rule says why it is marked; looked up when somebody asks */
  weighed(mark: Mark): readonly string[];
}

/**
 * The card of one mark. It opens beside the marked line and takes no focus by itself; Escape is its own only while it is
 * open, and Tab goes on as it always does.
 */
export class Card {
  readonly #box = say('div', 'card');
  readonly #stage: Element;
  readonly #overlay: Overlay;
  readonly #answers: Answers;
  #open: { mark: Mark; life: AbortController } | undefined;

  constructor(stage: Element, overlay: Overlay, answers: Answers) {
    this.#stage = stage;
    this.#overlay = overlay;
    this.#answers = answers;
    this.#box.role = 'dialog';
    this.#box.tabIndex = -1;
  }

  /** The mark whose card is open. */
  get mark(): Mark | undefined {
    return this.#open?.mark;
  }

  /** Shows the card of a mark. `lines` gives the visible places of its words. */
  show(mark: Mark, place: PlaceOfMark, lines: readonly DOMRect[]): void {
    this.#open?.life.abort();
    const life = new AbortController();
    this.#open = { mark, life };
    this.#box.ariaLabel = `Plainly: “${mark.finding.quote}”`;
    fillCard(this.#box, mark, place, this.#answers, () => this.follow(lines));
    this.#stage.append(this.#box);
    this.#box.scrollTop = 0;
    this.follow(lines);
    globalThis.addEventListener('keydown', (event) => this.#escape(event), { capture: true, signal: life.signal });
  }

  /** The same mark after an edit moved it. */
  rename(mark: Mark): void {
    if (this.#open) this.#open.mark = mark;
  }

  /** Moves the focus into the card: its label and first words are read, Tab goes to its buttons. */
  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  /** Says in the card what did not work. */
  trouble(sentence: string): void {
    this.#box.querySelector('.trouble')?.remove();
    const words = say('p', 'trouble', sentence);
    words.role = 'alert';
    this.#box.append(words);
  }

  /** Stands beside the lines again; false where they are out of sight. */
  follow(lines: readonly DOMRect[]): boolean {
    if (!this.#open) return true;
    const line = around(lines);
    if (!line || line.bottom < 0 || line.top > innerHeight) return false;
    const { style } = this.#box;
    style.maxHeight = 'none';
    const { width, height } = this.#box.getBoundingClientRect();
    const place = placeCard(line, { width, height }, this.#overlay.room);
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.maxHeight = `${place.maxHeight}px`;
    return true;
  }

  hide(): void {
    this.#open?.life.abort();
    this.#open = undefined;
    this.#box.remove();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    // Closing our card must not close the page's own dialog too.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#answers.close();
  }
}

function around(lines: readonly DOMRect[]) {
  const [first] = lines;
  if (!first) return undefined;
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)) + 3,
  };
}
