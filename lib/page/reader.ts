import { runtime } from '#messages/extension.ts';
import { Roster } from '#messages/roster.ts';
import { after } from './after.ts';
import { forgetNames, readWith } from './engine.ts';
import type { Field } from './fields/field.ts';
import { noteField } from './fields/note-field.ts';
import { onDecisions } from './fields/site-fields.ts';
import { PanelFrame } from './frame/panel-frame.ts';
import { hear } from './hear.ts';
import { claim, isHere, release } from './once.ts';
import { Overlay } from './overlay/overlay.ts';
import { activeElement, onDocument, onRootsAround, rootElement, whenRewritten } from './own-document.ts';
import { ask } from './session/ask.ts';
import { farewell } from './session/farewell.ts';
import { PutAside } from './session/put-aside.ts';
import { Session } from './session/session.ts';
import type { Surroundings } from './session/surroundings.ts';

/**
 * The guest in a frame that has a note field. It follows the focus: a session lives while its field has it, and while
 * the panel that was opened from it is open; between two sessions there are listeners for focus and messages, and
 * nothing else. A second injection does nothing. `stop` takes every trace away, and a later injection starts anew. Where
 * there is no starter the site was taken back while this script was on its way.
 */
export function startReader(): void {
  if (!runtime() || !isHere('starter') || !claim('reader')) return;
  new Reader().start();
}

/** What `hear` needs to act on what the background says. */
export class Reader implements Surroundings {
  readonly putAside = new PutAside();
  readonly overlay = new Overlay(() => this.#standDown());
  readonly panel = new PanelFrame(this.overlay, {
    refused: () => this.#frameRefused(),
    resized: () => this.session?.follow(),
  });
  readonly #life = new AbortController();
  session: Session | undefined;
  /** the field from which the last passage was recorded: there the panel writes, also after the focus has gone on */
  #recordedFrom: Field | undefined;

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** The field that the panel is about. */
  get field(): Field | undefined {
    return this.#recordedFrom ?? this.session?.field;
  }

  start(): void {
    onDocument('focusin', this.signal, () => this.#arrive());
    onDocument('focusout', this.signal, () => after(0, this.signal, () => this.#settle()));
    whenRewritten(this.signal, () => this.#arrive());
    onDecisions(this.signal, () => this.#decided());
    hear(this);
    // To become a program takes a script of this size its time: what it does begins in another turn.
    after(0, this.signal, () => this.#arrive());
    void this.learnNames();
  }

  /** Asks who uses the service and who works there. The names stay in this script's own memory until it stops. */
  async learnNames(): Promise<void> {
    const reply = await ask({ type: 'roster' });
    const names = Roster.safeParse(reply.ok ? reply.roster : undefined);
    if (!this.signal.aborted && names.success && readWith(names.data)) this.session?.readAnew();
  }

  /** Takes everything away. */
  stop(): void {
    this.session?.end();
    this.session = undefined;
    this.#recordedFrom = undefined;
    this.panel.close();
    this.#life.abort();
    forgetNames();
    release('reader');
  }

  recorded(field: Field, ticket: string, opens: 'here' | 'elsewhere'): void {
    this.#recordedFrom = field;
    if (opens === 'here' && this.overlay.isOut) void this.#openBeside();
    else if (opens === 'here') this.panel.open(ticket, field.element);
    else this.panel.close();
  }

  /** Opens the panel for a note in a frame further down: beside that frame, which has the focus here. */
  openPanelFor(ticket: string): void {
    this.#recordedFrom = undefined;
    this.panel.open(ticket, activeElement() ?? rootElement());
  }

  closePanel(): void {
    const field = this.#recordedFrom;
    const caret = field?.caret();
    this.panel.close();
    if (field?.element.isConnected && caret) field.focus(caret);
    this.#settle();
    this.session?.follow();
  }

  left(session: Session): void {
    session.end();
    if (this.session === session) this.session = undefined;
  }

  outdated(): void {
    const element = this.session?.field.element;
    this.stop();
    if (element) farewell(element);
  }

  #arrive(): void {
    const target = activeElement();
    if (this.overlay.is(target)) return;
    const element = noteField(target);
    if (element && element === this.session?.field.element) return;
    if (!element) return this.#settle();
    if (this.session) this.left(this.session);
    if (runtime()) {
      this.session = new Session(element, this);
      // From one field to another in the same shadow root the document is told nothing.
      onRootsAround(element, 'focusin', this.session.signal, () => this.#arrive());
    } else {
      this.stop();
      farewell(element);
    }
  }

  /** Somebody has said what is a note field here and what is not: a session in a field that is none ends at once. */
  #decided(): void {
    const { session } = this;
    if (session && !noteField(session.field.surface)) {
      if (this.#recordedFrom === session.field) this.#recordedFrom = undefined;
      this.left(session);
    }
    this.#arrive();
  }

  /** Ends the session whose field has lost the focus to something that is not ours. */
  #settle(): void {
    const { session } = this;
    if (!session) return;
    const active = activeElement();
    if (this.overlay.is(active) || (active && session.field.element.contains(active))) return;
    if (this.panel.isOpen && session.field === this.#recordedFrom) return;
    this.left(session);
  }

  /** The page wants nothing of ours on its screen. The note is still read, for the panel beside the page, which can write into it. */
  #standDown(): void {
    this.panel.close();
    this.session?.closeCard();
    void ask({ type: 'stood-down', why: 'removed' });
  }

  #frameRefused(): void {
    this.closePanel();
    this.session?.offer('This page does not let Plainly open here.', 'Open beside the page', () => void this.#openBeside());
    void ask({ type: 'stood-down', why: 'frame-refused' });
  }

  async #openBeside(): Promise<void> {
    const reply = await ask({ type: 'open-beside' });
    this.session?.tell(reply.ok ? undefined : reply.error);
  }
}
