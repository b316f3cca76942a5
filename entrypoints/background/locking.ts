import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { isSetUp, keyring } from '#lock/keyring.ts';
import { lockNow } from '#lock/lock-now.ts';
import { isOpen, watchLock } from '#lock/open-keys.ts';
import { resealAll } from '#record/reseal.ts';
import { calendarsNow } from '#settings/calendars.ts';
import { clockReady, now } from '#settings/now.ts';
import { lockingNow, watchLocking } from '#settings/locking.ts';
import { shiftAt } from '#time/rota.ts';
import { remindNow } from './reminders.ts';

/** Until when what is open may stay so (ms): the end of the shift in which it was unlocked. In memory only. */
const openUntil = storage.defineItem<number | null>('session:open-until', { fallback: null });

/**
 * Locks when nobody has touched the computer for a while, with the screen where the browser tells, and at the end of the
 * shift. After that only the clocks go on. What was written before there was a lock is sealed at the first start.
 */
export function keepLocking(): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lockNow({ forget: false });
  });
  browser.alarms.onAlarm.addListener(() => void lockAtShiftEnd());
  watchLocking(() => void watchIdle());
  watchLock(() => void followLock());
  void watchIdle();
  void resealAll();
}

async function watchIdle(): Promise<void> {
  browser.idle.setDetectionInterval((await lockingNow()).idleMinutes * 60);
}

/** Unlocked, or set up just now: its end is known from now on, and what was put off is worked out. Locked: badge and rows are as before. */
async function followLock(): Promise<void> {
  if (!isSetUp(await keyring()) || !(await isOpen('floor'))) return openUntil.setValue(null);
  await clockReady;
  const rota = (await calendarsNow()).at(-1)?.rota;
  if ((await openUntil.getValue()) === null && rota) await openUntil.setValue(shiftAt(now(), rota).close.epochMilliseconds);
  await remindNow();
}

async function lockAtShiftEnd(): Promise<void> {
  await clockReady;
  const [until, { shiftEnd }] = [await openUntil.getValue(), await lockingNow()];
  if (shiftEnd && until !== null && until <= now().epochMilliseconds) await lockNow({ forget: true });
}
