import type { FocusedField } from '#messages/background-to-starter.ts';
import { fieldName } from './name.ts';
import { neverRead } from './never.ts';
import { noteField } from './note-field.ts';
import { signatureOf } from './signature.ts';

/** The field that last had the focus here. It is held only as long as the page holds it. */
export class LastFocused {
  #field: WeakRef<HTMLElement> | undefined;
  /** what had the focus for it: for an editor that draws its lines itself, its input */
  #target: WeakRef<Element> | undefined;
  #at = 0;

  keep(field: HTMLElement, target: Element): void {
    this.#field = new WeakRef(field);
    this.#target = new WeakRef(target);
    this.#at = performance.timeOrigin + performance.now();
  }

  /** What the toolbar's popup shows of it, `undefined` where there is none any more. */
  tell(): FocusedField | undefined {
    const field = this.#field?.deref();
    if (!field?.isConnected) return undefined;
    return {
      field: signatureOf(field),
      name: fieldName(field),
      reads: noteField(this.#target?.deref()) === field,
      never: neverRead(field) ?? null,
      at: this.#at,
    };
  }
}
