/**
 * The document's own members, whatever the page calls its elements: `<form name="activeElement">` shadows
 * `document.activeElement` in an isolated world too, so each is read from the prototype.
 */
function getter<Owner extends object, Value>(owner: Owner, name: keyof Owner): (of: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (of) => get?.call(of) as Value;
}

const activeOf = getter<Document, Element | null>(Document.prototype, 'activeElement');
const rootOf = getter<Document, HTMLElement>(Document.prototype, 'documentElement');
const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
const create = Document.prototype.createElement;
const listen = EventTarget.prototype.addEventListener;
const exec = Document.prototype.execCommand;

/** `<html>`. */
export const rootElement = (): HTMLElement => rootOf(document);

/** The focused element, also inside shadow roots, open or closed. */
export const activeElement = (): Element | null => {
  const active = activeOf(document);
  return active && focusedWithin(active);
};

/** What has the focus inside an element, as deep as shadow roots go; the element itself where it holds none. */
function focusedWithin(element: Element): Element {
  const inner = ours.has(element) ? null : shadowOf(element)?.activeElement;
  return inner ? focusedWithin(inner) : element;
}

/** Closed roots are shown to extensions, each browser in its own way; elsewhere an element has only its open root. */
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
  const { dom } = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null } } }).chrome ?? {};
  return dom ? dom.openOrClosedShadowRoot(element) : ((element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null);
}

/** The parent, or the host where a shadow root ends. */
export function parentElement(of: Node): Element | null {
  const parent = parentOf(of);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** A new element, in no tree yet. */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  create.call(document, tag) as HTMLElementTagNameMap[Tag];

const ours = new WeakSet<Element>();

/** A new element of a name that HTML does not have. What goes on inside it is not the page's: the focus is not looked for there. */
export function createNamed(name: string): HTMLElement {
  const element = create.call(document, name);
  ours.add(element);
  return element;
}

/** Listens for events of the whole document before the page does, without ever holding one up. */
export function onDocument<Name extends keyof DocumentEventMap>(
  name: Name,
  signal: AbortSignal,
  listener: (event: DocumentEventMap[Name]) => void,
): void {
  const start = () => listen.call(window, name, listener as EventListener, { capture: true, passive: true, signal });
  start();
  whenRewritten(signal, start);
}

/** Listens in every shadow root around an element. */
export function onRootsAround(element: Element, name: string, signal: AbortSignal, listener: () => void): void {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    listen.call(root, name, listener, { capture: true, passive: true, signal });
  }
}

/**
 * A page that writes a frame's document (`document.write`, as editors of an older kind do) takes every listener in it
 * away, and no event says so. Only frames without an address are written like that, and only in them this is watched.
 */
export function whenRewritten(signal: AbortSignal, again: () => void): void {
  if (signal.aborted || !hasNoAddress()) return;
  const watcher = new MutationObserver(again);
  watcher.observe(document, { childList: true });
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true });
}

function hasNoAddress(): boolean {
  try {
    const frame = window.frameElement;
    return frame !== null && !frame.hasAttribute('srcdoc') && /^(?:about:|javascript:|$)/u.test(frame.getAttribute('src') ?? '');
  } catch {
    // Another origin's frame has an address.
    return false;
  }
}

/** The browser's own editing command at the selection; false where it refused. */
export const execCommand = (command: string, value: string): boolean => exec.call(document, command, false, value);
