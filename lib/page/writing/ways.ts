import type { Attempt } from '#sites/editors.ts';
import { activeElement, execCommand } from '../own-document.ts';

/** The ways to put words at the caret, each through the editor's own input path. The field has the focus. */
export const WAYS: Record<Attempt['by'], (field: HTMLElement, words: string) => void> = {
  /** the browser's own typing: undo, `maxlength` and read-only are kept */
  command(field, words) {
    execCommand('insertText', words);
    // Some editors copy what was typed into their model with the next key only.
    field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true, composed: true }));
  },

  /** what a browser tells an editor before it types */
  beforeinput(field, words) {
    inside(field).dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'insertText', data: words, bubbles: true, cancelable: true, composed: true }),
    );
  },

  /** as if the words came from the clipboard, which itself is not touched */
  paste(field, words) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    inside(field).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
  },
};

/** Where an editor listens: the focused element, which may lie inside the field. */
function inside(field: HTMLElement): Element {
  const active = activeElement();
  return active && field.contains(active) ? active : field;
}
