import { drawnOn } from '#sites/drawn.ts';
import { neverRead } from './never.ts';
import { signatureOf } from './signature.ts';
import { decisions } from './site-fields.ts';
import { textField } from './text-field.ts';

/** What a note is typed into: a textarea or an editing host, or a one-line input of which a person said so. */
export type NoteElement = HTMLElement;

/** Smaller than this is a measuring twin or the hidden input of a code editor, in CSS pixels. */
const MIN_WIDTH = 60;
const MIN_HEIGHT = 16;

const NOT_FOR_NOTES = ['combobox', 'spinbutton'];

/**
 * The note field that an event's innermost target belongs to, if it is one. What a person said of it goes before our own
 * rules; passwords and the like are never read, nor is what nobody can see or change. Before it is known what people
 * said here, nothing is a note field.
 */
export function noteField(target: unknown): NoteElement | undefined {
  const said = decisions();
  const field = said && textField(target);
  if (!field || neverRead(field) || !field.checkVisibility({ visibilityProperty: true })) return undefined;
  const signature = said.length ? signatureOf(field) : '';
  const decided = said.find((one) => one.field === signature);
  return (decided ? decided.note : holdsNotes(field)) ? field : undefined;
}

/** Our own rules, where nobody has said anything. */
function holdsNotes(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement || field.closest('[aria-hidden="true"]')) return false;
  const { width, height } = field.getBoundingClientRect();
  if (width < MIN_WIDTH || height < MIN_HEIGHT) return false;
  if (drawnOn(field)) return true;
  // A textarea that the Tab key passes over is the hidden twin of another field; editors set it on their surface too.
  if (field instanceof HTMLTextAreaElement && field.getAttribute('tabindex') === '-1') return false;
  return !NOT_FOR_NOTES.includes(field.getAttribute('role') ?? '') && field.getAttribute('aria-multiline') !== 'false';
}
