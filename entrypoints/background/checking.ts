import { browser } from 'wxt/browser';
import { keepChecking } from '#record/check/keep-checking.ts';
import { dropKeysOfRemoved } from '#record/removal/drop-from-journal.ts';
import { clockReady, now } from '#settings/now.ts';

/** Checks the record behind everything else, a slice a minute: all of it after each start of the browser, and once a day. */
export function keepRecordChecked(): void {
  browser.alarms.onAlarm.addListener(() => void check());
  void check();
  void dropKeysOfRemoved();
}

/** One at a time; where the record can't be read at all, the reminders say so in the toolbar. */
const check = (): Promise<void> =>
  navigator.locks.request('plainly-check', { ifAvailable: true }, async (free) => {
    if (!free) return;
    await clockReady;
    await keepChecking(now()).catch(() => undefined);
  });
