import { runtime } from '#messages/extension.ts';
import { type Answers, Card } from '../card/card.ts';
import { Status } from '../card/status.ts';
import { type Caret, fieldOf } from '../fields/field.ts';
import type { NoteElement } from '../fields/note-field.ts';
import { isDark } from '../marks/colours.ts';
import type { Mark } from '../marks/mark.ts';
import { painterFor } from '../marks/painter.ts';
import { watchPlace } from '../overlay/watch-place.ts';
import { answersFor } from './answers.ts';
import { listen } from './listen.ts';
import { markAt } from './mark-at.ts';
import { Note } from './note.ts';
import { Pace } from './pace.ts';
import { PART } from './parts.ts';
import { Said } from './said.ts';
import type { Surroundings } from './surroundings.ts';

/** While a big note is read, marks come so often, in milliseconds. */
const SHOW = 250;

/**
 * One note field from focus to blur. Everything that lives in it hangs on one signal: when the session ends, marks,
 * listeners, observers, timers and the reading of the note are gone.
 */
export class Session {
  readonly field;
  readonly note = new Note();
  readonly #around: Surroundings;
  readonly #life = new AbortController();
  readonly #painter;
  readonly #status: Status;
  readonly #said: Said;
  readonly #card: Card;
  readonly #answers: Answers;
  #caret: Caret | undefined;
  #composing = false;
  #isWatched = false;
  /** when marks were last shown */
  #shown = 0;
  readonly #pace;

  constructor(element: NoteElement, around: Surroundings) {
    const { signal } = this.#life;
    const stage = around.overlay.enter(this, element);
    around.overlay.dark = isDark(element);
    this.#around = around;
    this.field = fieldOf(element);
    this.#painter = painterFor(this.field, stage, signal);
    this.#status = new Status(stage, element, around.overlay, () => this.openCard(0));
    this.#said = new Said(this.#status);
    this.#answers = answersFor(this, around);
    this.#card = new Card(stage, around.overlay, this.#answers);
    listen(this.field, signal, {
      changed: () => this.#changed(),
      changedALot: () => this.#changedALot(),
      clicked: (event) => this.#clicked(event),
      composing: (isOn) => (this.#composing = isOn),
      pressed: () => this.#painter.keep(),
    });
    this.#pace = new Pace(signal, {
      take: () => this.#take(),
      step: (hasTime) => this.#readOn(hasTime),
      read: () => this.read(),
      isComposing: () => this.#composing,
    });
    this.#pace.begin();
  }

  /** Aborted when the session ends. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  end(): void {
    this.#life.abort();
    this.note.forget();
    this.#card.hide();
    this.#status.remove();
    this.#around.overlay.leave(this);
  }

  /** Reads the note and shows what it says: what is soon read at once, the rest in the page's idle time. */
  read(): void {
    if (!runtime()) return this.#around.outdated();
    this.#pace.now();
  }

  /** Others than before are known by name: reads the note as if it were new. */
  readAnew(): void {
    this.note.forget();
    this.read();
  }

  /**
   * Opens the card of a mark and moves the focus into it: 0 the mark at the caret or after it, 1 and -1 its neighbours, or
   * those of the card that is open. False where there is no mark.
   */
  openCard(step: -1 | 0 | 1): boolean {
    const open = this.#card.mark;
    const at = open ?? this.note.nextMark(this.field.caret().end);
    const mark = at && step && (open || step < 0) ? this.note.neighbour(at, step) : at;
    if (mark) this.open(mark, true);
    return mark !== undefined && !this.#around.overlay.isOut;
  }

  /** The panel beside the page asked for what happened here: as if Record what happened had been pressed on the mark at the caret. False where there is no mark. */
  record(): boolean {
    const mark = this.#card.mark ?? this.note.nextMark(this.field.caret().end);
    if (mark) this.#answers.record(mark);
    return mark !== undefined;
  }

  open(mark: Mark, withFocus: boolean): void {
    if (this.#around.overlay.isOut) return;
    if (!this.#card.mark) this.#caret = this.field.caret();
    this.#painter.reveal(mark);
    const place = { at: this.note.indexOf(mark) + 1, count: this.note.marks.length, onlyInView: this.field.onlyInView };
    this.#card.show(mark, place, this.#painter.rects(mark));
    if (withFocus) this.#card.focus();
  }

  /** Closes the card; caret and selection are as they were when it opened. */
  closeCard(): void {
    const inCard = this.cardHasFocus;
    this.#card.hide();
    if (inCard && this.#caret) this.field.focus(this.#caret);
    this.#caret = undefined;
  }

  /** Whether a person works in the card by keyboard. */
  get cardHasFocus(): boolean {
    return this.#around.overlay.focused !== null;
  }

  /** Something that was asked for in the card did not work. */
  trouble(sentence: string): void {
    this.#card.trouble(sentence);
  }

  /** One sentence about Plainly itself, in the status of this field; nothing takes it away. */
  tell(sentence: string | undefined): void {
    this.#said.tell(sentence);
    this.#sayCount();
  }

  /** One sentence, and a button that does something about it. */
  offer(sentence: string, words: string, press: () => void): void {
    this.#said.tell(sentence, { words, press });
    this.#sayCount();
  }

  /** A mark was put aside: the status offers to take it back, until another is. */
  offerUndo(undo: (() => void) | undefined): void {
    this.#said.undo = undo;
    this.read();
  }

  /** Places everything again: the field, or the room for our own things, is no longer where it was. */
  follow(): void {
    if (!this.field.element.isConnected) return this.#around.left(this);
    this.#painter.follow();
    if (!this.#painter.isLaidOut) this.#pace.goOn();
    this.#status.follow();
    this.#followCard();
  }

  #take(): void {
    const text = this.field.read();
    // Another note begins: there is nothing of the last one to take back.
    if (!text.trim()) this.#said.undo = undefined;
    this.note.take(text);
    this.#shown = performance.now();
  }

  /** @returns whether everything has been read, laid out and shown */
  #readOn(hasTime: () => boolean): boolean {
    if (performance.now() - this.#shown > SHOW) this.#show();
    const isRead = this.note.readOn(hasTime);
    const isLaidOut = isRead && this.#painter.layOn(hasTime);
    // Showing takes its own time in a big note.
    if (!isLaidOut || (this.note.text.length > PART && !hasTime())) return false;
    this.#show();
    // The first marks are what brings a text to be laid out.
    return this.#painter.isLaidOut;
  }

  #show(): void {
    const { element } = this.field;
    const { text } = this.note;
    this.note.mark((findings) => this.#around.putAside.spare(element, text, findings));
    this.#sayCount();
    this.#painter.draw(this.note.marks, text);
    this.#keepCard();
    this.#shown = performance.now();
  }

  #sayCount(): void {
    this.#said.count({ prompts: this.note.prompts, unread: this.note.unread, onlyInView: this.field.onlyInView });
    this.#watchPlace();
  }

  /** Where a field lies is looked after from the first mark or word about it on: most fields of a page get neither. */
  #watchPlace(): void {
    if (this.#isWatched || !(this.note.marks.length || this.#status.isShown)) return;
    this.#isWatched = true;
    watchPlace(this.field.element, this.signal, () => this.follow());
  }

  /** A card whose mark is no longer there closes. */
  #keepCard(): void {
    const { mark } = this.#card;
    const again = mark && this.note.again(mark);
    if (again) this.#card.rename(again);
    else if (mark) this.closeCard();
    this.#followCard();
  }

  #followCard(): void {
    const { mark } = this.#card;
    if (mark && !this.#card.follow(this.#painter.rects(mark)) && !this.cardHasFocus) this.closeCard();
  }

  #changed(): void {
    const text = this.field.read();
    // An emptied field ends a note and what was put aside in it: the next letter may come before the pause is over.
    if (!text.trim()) return this.read();
    this.note.edit(text);
    this.#painter.draw(this.note.marks, text);
    this.#keepCard();
    this.#pace.changed();
  }

  /** Marks that still stand on their own words stay, and nothing else is done before the page is at rest. */
  #changedALot(): void {
    this.closeCard();
    this.note.hide();
    this.#painter.sift();
    this.#pace.changed(true);
  }

  #clicked(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0) return;
    const { start, end } = this.field.caret();
    const mark = start === end ? markAt(this.note.marks, this.#painter, event, start) : undefined;
    if (mark) this.open(mark, false);
    else if (this.#card.mark) this.closeCard();
  }
}
