import { browser } from 'wxt/browser';
import { openClocks } from '#settings/clocks-page.ts';

/** One id: a new notification takes the place of the last one, so that they never pile up. */
const ID = 'plainly-reminder';

/**
 * One notification for all that is new. What it says is counted, never named; only what every browser has is used.
 * Where the device shows none, badge and clocks still say it.
 */
export async function notify(message: string): Promise<void> {
  await quietly(browser.notifications.create(ID, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title: 'Plainly', message }));
}

/** Nothing is overdue or due within the hour any more: an old notification would say what is not so. */
export async function takeNotificationBack(): Promise<void> {
  await quietly(browser.notifications.clear(ID));
}

/** A press on it opens the clocks. */
export function openFromNotification(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id !== ID) return;
    void openClocks();
    void takeNotificationBack();
  });
}

const quietly = (asked: Promise<unknown>): Promise<unknown> => asked.catch(() => undefined);
