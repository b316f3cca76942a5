import { closedWords, closureBetween } from '#pathway/closure.ts';
import type { CalendarHistory, Owing } from '#pathway/due-steps.ts';
import type { NewEvent } from '#pathway/events.ts';
import { notificationWords } from '#pathway/reminder-words.ts';
import { movedBack, NEVER, remind, type Reminded } from '#pathway/reminders.ts';
import { type Standing, standing, unrecorded } from '#pathway/standing.ts';
import { nextThreshold, type Threshold, thresholds } from '#pathway/thresholds.ts';
import { standingWith, type Watch } from '#pathway/watch.ts';
import { append } from '#record/append.ts';
import { freshen } from '#record/freshen.ts';
import { readUnquiet } from '#record/rows.ts';
import { freshenService, lookAtService } from '#record/service.ts';
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
  navigator.locks.request('plainly-reminders', async () => {
    const start = performance.now();
    await inTurn(calendars, now);
    performance.clearMeasures(TOOK);
    performance.measure(TOOK, { start });
  });

/** How long the last one took, where a person or a test looks for it among the browser's own measures. */
const TOOK = 'reconcile';

async function inTurn(calendars: CalendarHistory, now: Temporal.Instant): Promise<void> {
  const [before, by] = await Promise.all([readReminded(), keyOf(calendars)]);
  const look = () => lookAtAll(by, before && isOrdinary(before, now) ? before.until : null, now);
  let looked: Awaited<ReturnType<typeof look>> | undefined;
  const kept = await append(async () => {
    looked = await look();
    return missing(looked.owing, before, calendars, now);
  });
  // A due time that was written down just now stays where it was: what was looked at is still so.
  const { owing, quiet, turned, news, service } = looked ?? (await look());
  const since = lookedBack(before, now);
  const all = thresholds(owing, calendars, now, since);
  const stands = standingWith(standing(owing, calendars, now, since), quiet, now);
  const { crossed, after } = remind(before ?? NEVER, all, now);
  const tell = async () => {
    await Promise.all([
      before && keepClosure(before, all, stands, now),
      kept.ok ? showCount(stands) : showTrouble(kept.error),
      say(notificationWords(stands, crossed, now), stands),
      wakeAt(firstOf(nextThreshold(all, now), quiet), now),
    ]);
    // Last: what a worker that ends here has not told is told by the next one.
    await writeReminded(after);
  };
  const keep = () => Promise.all([freshen({ turned, news: news || (kept.ok && kept.ids.length > 0) }, { calendars, by, now }), freshenService(service, { calendars, by, now })]);
  // The browser is told while the record is written; each to its end, whatever becomes of the other.
  const failed = (await Promise.allSettled([tell(), keep()])).find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

/** The concerns, and the service itself, in which something may have come of itself since then; what is known of the others. */
async function lookAtAll(by: string, since: Temporal.Instant | null, now: Temporal.Instant) {
  const [{ concerns, quiet, ...rest }, service] = await Promise.all([readUnquiet(by, since, now), lookAtService(by, since, now)]);
  return { ...rest, service, quiet: [...quiet, ...service.quiet], owing: [...concerns, ...service.owing] };
}

/** Nothing was told ahead of its time, and the clock did not go back: what is known of quiet concerns holds. */
const isOrdinary = (before: Reminded, now: Temporal.Instant): boolean => !before.ahead.length && !movedBack(before, now);

function firstOf(next: Temporal.Instant | null, quiet: readonly Watch[]): Temporal.Instant | null {
  const first = Math.min(next?.epochMilliseconds ?? Infinity, ...quiet.map((watch) => watch.next ?? Infinity));
  return first === Infinity ? null : Temporal.Instant.fromEpochMilliseconds(first);
}

/** Which calendars these are, in a few letters. */
async function keyOf(calendars: CalendarHistory): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(calendars)));
  return new Uint8Array(bytes).toHex().slice(0, 16);
}

/** A day before the last look: regular reviews that were over by then have been told of and recorded. */
function lookedBack(before: Reminded | null, now: Temporal.Instant): Temporal.Instant | undefined {
  if (!before) return undefined;
  return (movedBack(before, now) ? now : before.until).subtract({ hours: 24 });
}

/** What Plainly noticed and the record does not have. Worked out while nothing else is written: so it has it once. */
function missing(owing: readonly Owing[], before: Reminded | null, calendars: CalendarHistory, now: Temporal.Instant): NewEvent[] {
  const noticed = { recorded: now.toString(), by: null };
  const passed = owing.flatMap((of) => unrecorded(of, calendars, now, lookedBack(before, now))).map((each) => ({ ...noticed, ...each }));
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
