import { onNextFrame } from '../after.ts';
import type { Field } from '../fields/field.ts';

interface Heard {
  changed(): void;
  /** pages of text have come or gone at once, or the note is so big that to read it takes long */
  changedALot(): void;
  clicked(event: MouseEvent): void;
  /** words are being put together (true), or are there (false) */
  composing(isOn: boolean): void;
  /** an editor may have thrown away what is not its own */
  pressed(): void;
}

/** Listens to one field while somebody works in it, without ever holding an event up. */
export function listen(field: Field, signal: AbortSignal, heard: Heard): void {
  const { element } = field;
  const quiet = { passive: true, signal };
  field.onChange(signal, (isBig) => (isBig ? heard.changedALot() : heard.changed()));
  element.addEventListener('click', (event) => heard.clicked(event), quiet);
  element.addEventListener('focusout', () => field.keepCaret(), quiet);
  element.addEventListener('compositionstart', () => heard.composing(true), quiet);
  element.addEventListener('compositionend', () => heard.composing(false), quiet);
  // Jodit throws all highlights of a page away at every press, not its own alone: before the next frame ours are back.
  const pressed = onNextFrame(signal, () => heard.pressed());
  for (const name of ['mousedown', 'mouseup', 'click', 'keyup']) element.addEventListener(name, pressed, quiet);
}
