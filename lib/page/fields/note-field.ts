import { drawnAround } from '#sites/drawn.ts';
import { parentElement, rootElement } from '../own-document.ts';

/** A textarea or an editing host: what a note is typed into. */
export type NoteElement = HTMLElement;

/** Smaller than this is a measuring twin or the hidden input of a code editor, in CSS pixels. */
const MIN_WIDTH = 60;
const MIN_HEIGHT = 16;

const HIDDEN = '[aria-hidden="true"], [role="search"], search, [inert]';
const NOT_FOR_NOTES = ['searchbox', 'combobox', 'spinbutton'];

/**
 * The note field that an event's innermost target belongs to, if it is one. One-line inputs, passwords and searches
 * are never read; neither are fields that a person cannot see, reach or change.
 */
export function noteField(target: unknown): NoteElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const drawn = drawnAround(target);
  if (drawn) return canBeSeen(drawn.surface) && !drawn.surface.closest(HIDDEN) ? drawn.surface : undefined;
  const field = target instanceof HTMLTextAreaElement ? target : editingHost(target);
  return field && holdsNotes(field) && canBeSeen(field) ? field : undefined;
}

/** The outermost editable element around an element: where the browser puts the focus. */
function editingHost(inside: HTMLElement): HTMLElement | undefined {
  if (!inside.isContentEditable) return undefined;
  let host = inside;
  // In a document that is edited as a whole the focus is on its body.
  for (let up = parentElement(host); up instanceof HTMLElement && up.isContentEditable && up !== rootElement(); up = parentElement(host)) host = up;
  return host;
}

function holdsNotes(field: HTMLElement): boolean {
  // A textarea that the Tab key passes over is the hidden twin of another field; editors set it on their surface too.
  if (field instanceof HTMLTextAreaElement && (field.disabled || field.readOnly || field.getAttribute('tabindex') === '-1')) return false;
  if (NOT_FOR_NOTES.includes(field.getAttribute('role') ?? '')) return false;
  if (field.getAttribute('aria-multiline') === 'false' || field.getAttribute('aria-readonly') === 'true') return false;
  return !field.closest(HIDDEN);
}

function canBeSeen(field: HTMLElement): boolean {
  const { width, height } = field.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT && field.checkVisibility({ visibilityProperty: true });
}
