import { ukTimeLabel } from '#time/words.ts';
import type { CalendarHistory } from '../due-steps.ts';
import type { Happening } from '../events.ts';
import type { Who } from '../who.ts';

/** What a command leads to: events to record, or the sentence that says why not and what to do. */
export type Decision = { ok: true; what: Happening } | { ok: false; error: string };

/** Who asks, when, and by which calendars. */
export interface Asking {
  by: Who;
  now: Temporal.Instant;
  calendars: CalendarHistory;
}

export const refuse = (error: string): Decision => ({ ok: false, error });
export const accept = (what: Happening): Decision => ({ ok: true, what });

export const NOT_HERE = 'This concern is not on this device. Close the panel and start again from the note; what you wrote is kept.';

/** A time that a person gave: not in the future, and not before staff became aware where it can't be. */
export function timeProblem(text: string, now: Temporal.Instant, identified?: string): string | null {
  const at = Temporal.Instant.from(text);
  if (Temporal.Instant.compare(at, now) > 0) return `You wrote ${ukTimeLabel(at, now)}, and it is ${ukTimeLabel(now, now)} now. Write now, or earlier.`;
  if (identified === undefined) return null;
  const aware = Temporal.Instant.from(identified);
  return Temporal.Instant.compare(at, aware) < 0 ? `Staff became aware at ${ukTimeLabel(aware, now)}, so it can’t be earlier than that. Change the time.` : null;
}

/** Two people are one person under another spelling of the same name. */
export const samePerson = (one: Who, other: Who): boolean => plain(one.name) === plain(other.name);

const plain = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
