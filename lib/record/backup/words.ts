import type { Problem } from './read.ts';

const WORDS: Record<Problem, string> = {
  other: 'This file is not a backup from Plainly. Nothing was changed. Choose the file that was saved on the desk: its name begins with “plainly-backup”.',
  concern: 'This file holds one concern, not a backup. Nothing was changed. Join it under Concerns: “A concern from another device”.',
  newer: 'This backup was made by a newer Plainly. Nothing was changed. Update Plainly, then try again.',
  damaged: 'This backup is damaged or was cut off. Nothing was changed. Try another copy of the file, or an older backup.',
};

/** What is wrong with a file, and what to do. */
export const wordsOf = (problem: Problem): string => WORDS[problem];
