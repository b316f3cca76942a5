import { drawnAround } from '#sites/drawn.ts';
import { parentElement, rootElement } from '../own-document.ts';

/** Inputs that a person types into. */
const TYPED = ['text', 'password', 'search', 'email', 'number', 'tel', 'url', 'date', 'datetime-local', 'month', 'week', 'time'];

/** What a person types into when an element has the focus, whether it may hold a note or not: a textarea, an editing host, an editor that draws its lines itself, an input. */
export function textField(target: unknown): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const drawn = drawnAround(target);
  if (drawn) return drawn.surface;
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && TYPED.includes(target.type))) return target;
  return editingHost(target);
}

/** The outermost editable element around an element: where the browser puts the focus. */
function editingHost(inside: HTMLElement): HTMLElement | undefined {
  if (!inside.isContentEditable) return undefined;
  let host = inside;
  // In a document that is edited as a whole the focus is on its body.
  for (let up = parentElement(host); up instanceof HTMLElement && up.isContentEditable && up !== rootElement(); up = parentElement(host)) host = up;
  return host;
}
