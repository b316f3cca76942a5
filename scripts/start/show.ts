import type { Opened } from '../../tests/browser/drive/browser.ts';

/** What is shown, and where words about it go. */
export interface Show {
  opened: Opened;
  /** of the demo record system */
  origin: string;
  /** the record holds an invented year */
  withHistory: boolean;
  say: (line: string) => void;
}
