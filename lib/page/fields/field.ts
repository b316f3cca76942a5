import { drawnOn } from '#sites/drawn.ts';
import type { Span } from '../marks/span-mapping.ts';
import type { NoteElement } from './note-field.ts';
import { DrawnField } from './drawn-field.ts';
import { EditableField } from './editable-field.ts';
import { ValueField } from './value-field.ts';

/** Where the caret is: offsets into the field's text. Equal where nothing is selected. */
export type Caret = Span;

/** A field that notes are typed into, whatever it is made of. */
export interface Field {
  readonly element: NoteElement;
  /** where words are put in: the element, or the input of an editor that draws its text itself */
  readonly surface: HTMLElement;
  /** whether it can hold no line break */
  readonly oneLine: boolean;
  /** whether it shows us no more of the note than the lines in view */
  readonly onlyInView: boolean;
  /** reads the words that are in the field now */
  read(): string;
  /** the caret as the field has it now, or last had it */
  caret(): Caret;
  /** keeps the caret for later: the field is about to lose the focus */
  keepCaret(): void;
  /** gives the field the focus, without scrolling, and puts the caret there */
  focus(caret: Caret): void;
  /** why nothing may be written, if so; `room` is how many characters still fit */
  writable(): { room: number } | undefined;
  /** calls back whenever the words may have changed, by hand or by script, until the signal is aborted; `isBig` where to read them at once would take long */
  onChange(signal: AbortSignal, changed: (isBig: boolean) => void): void;
}

/** The field over a note element. Nothing is watched until someone asks. */
export function fieldOf(element: NoteElement): ValueField | EditableField {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return new ValueField(element);
  const drawn = drawnOn(element);
  return drawn ? new DrawnField(element, drawn) : new EditableField(element);
}
