import type { Note } from './notes.ts';

/** A note that is being written. */
export interface Draft {
  text: string;
  at: Date;
}

/** The notes and drafts of the home, in memory: gone when the server stops. */
export interface Store {
  all(): Note[];
  /** the notes of one resident, newest first */
  of(resident: string): Note[];
  /** keeps a note, and lets go of the draft it was */
  add(note: Note): void;
  draftOf(resident: string): Draft | undefined;
  keepDraft(resident: string, draft: Draft): void;
}

/** @param earlier the notes there are from the start */
export function openStore(earlier: readonly Note[]): Store {
  const notes = [...earlier];
  const drafts = new Map<string, Draft>();
  return {
    all: () => [...notes],
    of: (resident) => notes.filter((note) => note.resident === resident).sort((a, b) => b.at.getTime() - a.at.getTime()),
    add(note) {
      notes.push(note);
      drafts.delete(note.resident);
    },
    draftOf: (resident) => drafts.get(resident),
    keepDraft(resident, draft) {
      if (draft.text.trim()) drafts.set(resident, draft);
      else drafts.delete(resident);
    },
  };
}
