import { browser } from 'wxt/browser';

/**
 * Every minute. A sleeping or closed browser is known by the ticks that are missing, and "Closed from 17:02" promises
 * the minute; the badge counts what is due within the hour, and an hour begins at any minute.
 */
const TICK_MINUTES = 1;

/** A browser fires no alarm sooner than this and complains when asked to. */
const SOONEST_MINUTES = 0.5;

/** Starts the tick where it does not run: making it again would put it off. */
export async function keepTicking(): Promise<void> {
  if (!(await browser.alarms.get('tick'))) await browser.alarms.create('tick', { periodInMinutes: TICK_MINUTES });
}

/** Wakes the worker at the next threshold. Counted from now: the device's clock and ours need not agree. */
export async function wakeAt(next: Temporal.Instant | null, now: Temporal.Instant): Promise<void> {
  if (next) await browser.alarms.create('threshold', { delayInMinutes: Math.max(SOONEST_MINUTES, now.until(next).total('minutes')) });
  else await browser.alarms.clear('threshold');
}
