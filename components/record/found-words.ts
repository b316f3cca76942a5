import { count } from '#pathway/reminder-words.ts';
import type { Finding } from '#record/check/finding.ts';
import type { Held } from '#record/whole.ts';
import { brokenWords } from './broken-words.ts';
import { dayWords } from './day-words.ts';

const WHAT: Record<Finding['what'], string> = {
  wiped: 'The browser found its own storage damaged and emptied it.',
  absent: 'The record that was here is gone.',
  unreadable: 'The browser can’t open the storage of the record.',
  fewer: 'There are fewer entries than were written.',
  changed: 'An entry is not what was written.',
  newer: 'A newer Plainly wrote this record. Update Plainly.',
};

/** What was found, when, and when the record was last known to be whole. */
export const foundWords = ({ what, found, known, broken }: Finding, now: Temporal.Instant): string =>
  [WHAT[what], broken && what === 'changed' ? brokenWords(broken) : '', `Found ${dayWords(found, now)}.`, known ? `Last written to ${dayWords(known, now)}.` : ''].filter(Boolean).join(' ');

/** What is there: how much, of how many concerns, from when to when. */
export const heldWords = ({ entries, concerns, from, to }: Held, now: Temporal.Instant): string =>
  entries ? `${count(entries, 'entry', 'entries')} of ${count(concerns, 'concern', 'concerns')}${from && to ? `, from ${dayWords(from, now)} to ${dayWords(to, now)}` : ''}.` : 'No entries.';
