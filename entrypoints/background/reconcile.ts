import { closedWords, closureBetween } from '#pathway/closure.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { NewEvent } from '#pathway/events.ts';
import { notificationWords } from '#pathway/reminder-words.ts';
import { movedBack, NEVER, remind, type Reminded } from '#pathway/reminders.ts';
import { type Standing, standing, unrecorded } from '#pathway/standing.ts';
import { nextThreshold, type Threshold, thresholds } from '#pathway/thresholds.ts';
import { append } from '#record/append.ts';
import { freshen } from '#record/projection.ts';
import { readConcerns } from '#record/read.ts';
import { addClosure, readReminded, writeReminded } from '#settings/reminded.ts';
import { wakeAt } from './alarms.ts';
import { showCount, showTrouble } from './badge.ts';
import { notify, takeNotificationBack } from './notify.ts';

/**
 * Brings everything that depends on the time into step with it: due times that passed are written down, badge,
 * notification and closed banner say what is so, and the alarm is set. Alarms are only a nudge: it may run at any
 * moment and as often as anybody likes. One at a time, also where two workers start at once.
 * @throws where the record can't be read
 */
export const reconcile = (calendars: CalendarHistory, now: Temporal.Instant): Promise<void> =>
  navigator.locks.request('plainly-reminders', () => inTurn(calendars, now));

async function inTurn(calendars: CalendarHistory, now: Temporal.Instant): Promise<void> {
  const before = await readReminded();
  const kept = await append(() => missing(before, calendars, now));
  const concerns = await readConcerns();
  const since = lookedBack(before, now);
  const all = thresholds(concerns, calendars, now, since);
  const stands = standing(concerns, calendars, now, since);
  const { crossed, after } = remind(before ?? NEVER, all, now);
  if (before) await keepClosure(before, all, stands, now);
  await (kept.ok ? showCount(stands) : showTrouble(kept.error));
  await say(notificationWords(stands, crossed, now), stands);
  // Last: what a worker that ends here has not told is told by the next one.
  await writeReminded(after);
  await wakeAt(nextThreshold(all, now), now);
  await freshen();
}

/** A day before the last look: regular reviews that were over by then have been told of and recorded. */
function lookedBack(before: Reminded | null, now: Temporal.Instant): Temporal.Instant | undefined {
  if (!before) return undefined;
  return (movedBack(before, now) ? now : before.until).subtract({ hours: 24 });
}

/** What Plainly noticed and the record does not have. Worked out while nothing else is written: so it has it once. */
async function missing(before: Reminded | null, calendars: CalendarHistory, now: Temporal.Instant): Promise<NewEvent[]> {
  const noticed = { recorded: now.toString(), by: null };
  const passed = (await readConcerns()).flatMap((concern) => unrecorded(concern, calendars, now, lookedBack(before, now))).map((each) => ({ ...noticed, ...each }));
  if (!before || !movedBack(before, now)) return passed;
  return [{ ...noticed, concern: null, what: { kind: 'clock-moved-back', from: before.until.toString(), to: now.toString() } }, ...passed];
}

async function keepClosure({ until }: Reminded, all: readonly Threshold[], stands: Standing, now: Temporal.Instant): Promise<void> {
  const closure = closureBetween(until, now);
  if (closure && closedWords([closure], all, stands, now).length) await addClosure(closure);
}

async function say(words: string, { overdue, withinHour }: Standing): Promise<void> {
  if (words) await notify(words);
  else if (!overdue && !withinHour.length) await takeNotificationBack();
}
