/**
 * How words get into an editor so that its own model and its own undo know of them. Measured over 66 pages in Chromium
 * and 35 in Firefox: `docs/guest.md`, "Writing".
 */

/** One attempt: what is done, and the words as this editor can take them. */
export interface Attempt {
  by: 'command' | 'beforeinput' | 'paste';
  words: string;
}

/** Chromium fires no `beforeinput` for a command, and these take their text from nothing else. */
const TAKES_BEFOREINPUT = '[data-slate-editor="true"], .ck-editor__editable';

/** Draws its own text and hears pastes only; in Firefox it hears the command instead. */
const TAKES_PASTE = '.monaco-editor';

/** Counts a command as one step with the typing before it, so that undo would take both back; a paste it counts alone. */
const UNDOES_PASTE_ALONE = '.ck-editor__editable, .cke_editable, .mce-content-body, trix-editor';

/** A command with a line break destroys text here. */
const LOSES_LINES = '[data-lexical-editor], .public-DraftEditor-content';

/** Several lines at once come in whole by a paste. */
const LINES_BY_PASTE = '.ProseMirror, .tiptap, .ql-editor';

/** What to try with a field, in this order, until its text has changed. */
export function attempts(field: Element, words: string): Attempt[] {
  const paste: Attempt = { by: 'paste', words };
  const command: Attempt = { by: 'command', words };
  const typed: Attempt = field.closest(TAKES_BEFOREINPUT) ? { by: 'beforeinput', words } : command;
  if (field.closest(TAKES_PASTE) || field.closest(UNDOES_PASTE_ALONE)) return [paste, typed];
  if (typed !== command) return [typed, paste];
  if (words.includes('\n')) {
    if (field.closest(LOSES_LINES)) return [paste, { by: 'command', words: words.replace(/\s*\n\s*/g, ' ') }];
    if (field.closest(LINES_BY_PASTE)) return [paste, command];
  }
  return [command, paste];
}
