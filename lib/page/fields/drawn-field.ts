import type { DrawnEditor } from '#sites/drawn.ts';
import type { Caret } from './field.ts';
import { EditableField } from './editable-field.ts';
import { mapLines } from './text-map.ts';

/** An editor that draws its lines itself. What is not drawn is not read; the caret stays the editor's own. */
export class DrawnField extends EditableField {
  override readonly onlyInView = true;
  readonly #editor: DrawnEditor;

  constructor(surface: HTMLElement, editor: DrawnEditor) {
    super(surface, () => mapLines(linesOf(surface, editor), editor.wrapsIntoRows === true));
    this.#editor = editor;
  }

  override caret(): Caret {
    const cursor = this.element.querySelector(this.#editor.cursor)?.getBoundingClientRect();
    const end = this.read().length;
    const at = cursor ? (this.offsetNear(cursor.left, cursor.top + cursor.height / 2) ?? end) : end;
    return { start: at, end: at };
  }

  override keepCaret(): void {
    // The editor keeps its caret while it has not the focus.
  }

  /** Where the caret has to be elsewhere, it goes to the end of its line: nobody else can set it. */
  override focus(caret: Caret): void {
    const input = this.#input;
    input?.focus({ preventScroll: true });
    if (caret.end !== this.caret().end) input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', code: 'End', keyCode: 35, bubbles: true, cancelable: true, composed: true }));
  }

  override writable(): { room: number } | undefined {
    const input = this.#input;
    const locked = input instanceof HTMLTextAreaElement ? input.readOnly || input.disabled : input?.getAttribute('aria-readonly') === 'true';
    return input && !locked ? { room: Infinity } : undefined;
  }

  override get surface(): HTMLElement {
    return this.#input ?? this.element;
  }

  get #input(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(this.#editor.input);
  }
}

/** The lines from top to bottom: an editor that draws one anew puts it last. */
function linesOf(surface: HTMLElement, { lines }: DrawnEditor): HTMLElement[] {
  return [...surface.querySelectorAll<HTMLElement>(lines)]
    .map((line) => ({ line, top: line.getBoundingClientRect().top }))
    .sort((a, b) => a.top - b.top)
    .map(({ line }) => line);
}
