import { createElement, createNamed, parentElement, rootElement } from '../own-document.ts';
import { LOOK } from './look.ts';
import { type Box, NARROW } from './place.ts';

/** How often the page may throw our host out before we step back. */
const RETURNS = 3;

/** Set on the element itself and stronger than any rule of the page. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  border: '0',
  padding: '0',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
};

/**
 * The one node that the guest puts into a page: an element at the end of `<html>` with a closed shadow root, in the top
 * layer. It stands there only while somebody uses it. A page that removes it gets it back three times, then
 * `thrownOut` is called and it stays out: who builds in it goes on, unseen.
 */
export class Overlay {
  readonly #users = new Set<object>();
  readonly #thrownOut: () => void;
  /** read once, however often the host goes up: from field to field it does each time */
  #look: CSSStyleSheet | undefined;
  /** the panel's part of the window, where it is open */
  docked: { side: 'left' | 'right'; width: number } | undefined;
  /** the page has thrown us out for good: nothing of ours comes onto the screen any more */
  isOut = false;
  #up: { host: HTMLElement; root: ShadowRoot; stage: HTMLElement; watcher: MutationObserver; removals: number } | undefined;

  constructor(thrownOut: () => void) {
    this.#thrownOut = thrownOut;
  }

  /** Gives a user of the overlay the element to build in, where `field` can be worked with; the host goes up if need be. */
  enter(user: object, field: Element): HTMLElement {
    this.#users.add(user);
    this.#up ??= this.#build();
    this.#standIn(parentFor(field));
    return this.#up.stage;
  }

  /** The user has taken its own things away. With the last one the host goes too. */
  leave(user: object): void {
    this.#users.delete(user);
    if (this.#users.size || !this.#up) return;
    this.#up.watcher.disconnect();
    this.#up.host.remove();
    this.#up = undefined;
  }

  /** Whether an element, seen from the page, is ours. */
  is(element: unknown): boolean {
    return this.#up !== undefined && element === this.#up.host;
  }

  /** The focused element inside the overlay. */
  get focused(): Element | null {
    return this.#up?.root.activeElement ?? null;
  }

  /** The part of the window for status and card. Where the panel leaves too little, they lie over it. */
  get room(): Box {
    const { side, width = 0 } = this.docked ?? {};
    const kept = innerWidth - width < NARROW ? 0 : width;
    return { left: side === 'left' ? kept : 0, top: 0, right: innerWidth - (side === 'right' ? kept : 0), bottom: innerHeight };
  }

  /** Light or dark, as the field is. */
  set dark(dark: boolean) {
    this.#up?.stage.classList.toggle('dark', dark);
  }

  #build() {
    const host = createNamed(randomName());
    host.popover = 'manual';
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [(this.#look ??= lookSheet())];
    const stage = createElement('div');
    stage.className = 'stage';
    root.append(stage);
    // A press on our things must not take the focus, the caret and the selection from the field.
    root.addEventListener('mousedown', (event) => event.preventDefault());
    const watcher = new MutationObserver(() => this.#returnIfRemoved());
    return { host, root, stage, watcher, removals: 0 };
  }

  #standIn(parent: Element): void {
    if (!this.#up || this.isOut) return;
    const { host, watcher } = this.#up;
    // An ancestor's CSS zoom would apply to what we place by viewport pixels.
    host.style.setProperty('zoom', String(1 / parent.currentCSSZoom), 'important');
    if (host.parentNode === parent) return;
    watcher.disconnect();
    // A move that keeps a frame's document, where the browser has it.
    if (host.isConnected && 'moveBefore' in parent) parent.moveBefore(host, null);
    else parent.append(host);
    toTopLayer(host);
    watcher.observe(parent, { childList: true });
  }

  #returnIfRemoved(): void {
    if (!this.#up || this.#up.host.isConnected) return;
    this.#up.removals++;
    if (this.#up.removals > RETURNS) {
      this.#up.watcher.disconnect();
      this.isOut = true;
      this.#thrownOut();
      return;
    }
    rootElement().append(this.#up.host);
    toTopLayer(this.#up.host);
    this.#up.watcher.disconnect();
    this.#up.watcher.observe(rootElement(), { childList: true });
  }
}

function lookSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  return sheet;
}

/** Above the page's own layers, unless the browser cannot: then the highest z-index has to do. */
function toTopLayer(host: HTMLElement): void {
  try {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    // The document is not fully active, or the page removed the host again: it stays in the normal layer.
  }
}

/** Everything outside an open modal dialog is inert, and a press outside an open popover closes it: there, inside. */
function parentFor(field: Element): Element {
  for (let at: Element | null = field; at; at = parentElement(at)) {
    if (at.matches('dialog:modal, :popover-open')) return at;
  }
  return rootElement();
}

/** A name that no element, style or custom element of the page has. */
function randomName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}
