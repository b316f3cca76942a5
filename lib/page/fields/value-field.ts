import type { Caret, Field } from './field.ts';

/** A `<textarea>` or a one-line text input: its value is its text, and it keeps its own caret. */
export class ValueField implements Field {
  readonly element: HTMLTextAreaElement | HTMLInputElement;

  constructor(element: HTMLTextAreaElement | HTMLInputElement) {
    this.element = element;
  }

  readonly onlyInView = false;

  get oneLine(): boolean {
    return this.element instanceof HTMLInputElement;
  }

  get surface(): HTMLElement {
    return this.element;
  }

  read(): string {
    return this.element.value;
  }

  caret(): Caret {
    // Null only for inputs whose type has no caret, and none of those is read.
    return { start: this.element.selectionStart ?? 0, end: this.element.selectionEnd ?? 0 };
  }

  keepCaret(): void {
    // It keeps its selection by itself while it is not focused.
  }

  focus({ start, end }: Caret): void {
    this.element.focus({ preventScroll: true });
    if (this.element.selectionStart !== start || this.element.selectionEnd !== end) this.element.setSelectionRange(start, end);
  }

  writable(): { room: number } | undefined {
    const { element } = this;
    if (element.readOnly || element.matches(':disabled')) return undefined;
    return { room: element.maxLength < 0 ? Infinity : Math.max(0, element.maxLength - element.value.length) };
  }

  onChange(signal: AbortSignal, changed: (isBig: boolean) => void): void {
    let last = this.element.value;
    const look = () => {
      if (this.element.value === last) return;
      last = this.element.value;
      changed(false);
    };
    // A script that sets the value fires no input event, but it moves the caret.
    for (const name of ['input', 'selectionchange', 'keyup', 'change']) {
      this.element.addEventListener(name, look, { capture: true, passive: true, signal });
    }
  }
}
