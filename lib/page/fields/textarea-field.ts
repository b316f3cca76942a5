import type { Caret, Field } from './field.ts';

/** A `<textarea>`: its value is its text, and it keeps its own caret. */
export class TextareaField implements Field {
  readonly element: HTMLTextAreaElement;

  constructor(element: HTMLTextAreaElement) {
    this.element = element;
  }

  get surface(): HTMLElement {
    return this.element;
  }

  read(): string {
    return this.element.value;
  }

  caret(): Caret {
    return { start: this.element.selectionStart, end: this.element.selectionEnd };
  }

  keepCaret(): void {
    // A textarea keeps its selection by itself while it is not focused.
  }

  focus({ start, end }: Caret): void {
    this.element.focus({ preventScroll: true });
    if (this.element.selectionStart !== start || this.element.selectionEnd !== end) this.element.setSelectionRange(start, end);
  }

  writable(): { room: number } | undefined {
    const { element } = this;
    if (element.readOnly || element.matches(':disabled')) return undefined;
    return { room: element.maxLength < 0 ? Infinity : Math.max(0, element.maxLength - element.textLength) };
  }

  onChange(signal: AbortSignal, changed: () => void): void {
    let last = this.element.value;
    const look = () => {
      if (this.element.value === last) return;
      last = this.element.value;
      changed();
    };
    // A script that sets the value fires no input event, but it moves the caret.
    for (const name of ['input', 'selectionchange', 'keyup', 'change']) {
      this.element.addEventListener(name, look, { capture: true, passive: true, signal });
    }
  }
}
