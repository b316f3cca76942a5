import { db } from './db.ts';

/** What stands in the way of a new version of the record: other windows hold the old one, or this page is the old one. */
export type Windows = 'blocked' | 'outdated' | null;

let state: Windows = null;
const watchers = new Set<() => void>();
const turn = (to: Windows) => {
  state = to;
  for (const told of watchers) told();
};

db.on('blocked', () => turn('blocked'));
// Dexie lets go of the old version by itself, once what is being written is on the disk; what was typed is in its draft.
db.on('versionchange', () => turn('outdated'));
db.on('ready', () => {
  if (state === 'blocked') turn(null);
});

export const windowsNow = (): Windows => state;
export function watchWindows(told: () => void): () => void {
  watchers.add(told);
  return () => watchers.delete(told);
}

export const WINDOWS_WORDS: Record<NonNullable<Windows>, string> = {
  blocked: 'Plainly was updated, and an older window of it is still open. Close Plainly’s other tabs; what was typed there is kept.',
  outdated: 'Plainly was updated. Reload this page; what you typed is kept.',
};
