import { browser } from 'wxt/browser';
import { movedBack } from '#pathway/reminders.ts';
import { calendarsNow } from '#settings/calendars.ts';
import { clockReady, now } from '#settings/now.ts';
import { readReminded } from '#settings/reminded.ts';
import { watchService } from '#settings/service.ts';
import { keepTicking } from './alarms.ts';
import { showTrouble } from './badge.ts';
import { openFromNotification } from './notify.ts';
import { reconcile } from './reconcile.ts';

const UNREADABLE = 'The record on this device can’t be read, so Plainly can’t remind you. Tell your manager. Keep the browser as it is until somebody has looked.';

/** Reminds at every start of the worker, at both alarms, and when the service's hours have changed; the start of the browser starts the worker. */
export function keepReminding(): void {
  const follow = () => void remindNow();
  browser.alarms.onAlarm.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  openFromNotification();
  watchService(follow);
  follow();
  void keepTicking();
}

/** Reconciles with the time that it is. Never throws: what goes wrong is said in the toolbar. */
export async function remindNow(): Promise<void> {
  try {
    await clockReady;
    await reconcile(await calendarsNow(), now());
  } catch {
    await showTrouble(UNREADABLE);
  }
}

/**
 * Before a command: where the device's clock went back since the last look, that comes first, so that what the command
 * starts is not taken for something that was told before.
 */
export async function noticeClock(): Promise<void> {
  await clockReady;
  const before = await readReminded();
  if (before && movedBack(before, now())) await remindNow();
}
