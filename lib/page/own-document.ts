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

/** The focused element, also inside open shadow roots. */
export function activeElement(): Element | null {
  let active = activeOf(document);
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
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

/** A new element of a name that HTML does not have. */
export const createNamed = (name: string): HTMLElement => create.call(document, name);

/** Listens on the document before the page does, without ever holding an event up. */
export function onDocument<Name extends keyof DocumentEventMap>(
  name: Name,
  signal: AbortSignal,
  listener: (event: DocumentEventMap[Name]) => void,
): void {
  listen.call(document, name, listener as EventListener, { capture: true, passive: true, signal });
}

/** The browser's own editing command at the selection; false where it refused. */
export const execCommand = (command: string, value: string): boolean => exec.call(document, command, false, value);
