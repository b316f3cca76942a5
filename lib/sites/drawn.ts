/**
 * Editors that draw their text themselves: what has the focus is a small input, and the words stand as lines beside it,
 * only those that the window shows. Their lines are read; nothing else of them can be asked.
 */
export interface DrawnEditor {
  /** the editor as a person sees it */
  surface: string;
  /** what has the focus while somebody types */
  input: string;
  /** the drawn lines, each a line of the text */
  lines: string;
  /** where the caret is drawn */
  cursor: string;
  /** rows of one wrapped line stand as lines of their own; one that goes on ends with its space */
  wrapsIntoRows?: boolean;
}

const DRAWN: readonly DrawnEditor[] = [
  { surface: '.CodeMirror', input: '.CodeMirror > div > textarea', lines: '.CodeMirror-code .CodeMirror-line', cursor: '.CodeMirror-cursor' },
  { surface: '.ace_editor', input: '.ace_text-input', lines: '.ace_text-layer .ace_line', cursor: '.ace_cursor', wrapsIntoRows: true },
  { surface: '.monaco-editor', input: '.inputarea, .native-edit-context', lines: '.view-lines > .view-line', cursor: '.cursors-layer > .cursor', wrapsIntoRows: true },
];

/** The editor whose input has the focus. */
export function drawnAround(input: Element): { editor: DrawnEditor; surface: HTMLElement } | undefined {
  const editor = DRAWN.find((one) => input.matches(one.input));
  const surface = editor && input.closest<HTMLElement>(editor.surface);
  return editor && surface ? { editor, surface } : undefined;
}

/** The editor that an element is the surface of. */
export const drawnOn = (surface: Element): DrawnEditor | undefined => DRAWN.find((one) => surface.matches(one.surface) && surface.querySelector(one.input));
