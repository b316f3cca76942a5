/** A document without layout, for what is read from markup alone. Imported before anything of the guest. */
import { parseHTML } from 'linkedom';

const { Document, Node, Element } = parseHTML('<html></html>');
Object.assign(globalThis, { Document, Node, Element });

/** The element with the id "it" (or the first `pick`) in a page's body. */
export function elementIn(body: string, pick = '[data-it]'): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const found = document.querySelector(pick);
  if (!found) throw new Error(`nothing is ${pick}`);
  return found;
}
