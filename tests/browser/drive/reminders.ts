/** What the browser has of the reminders, as a page of the extension can ask for it, and ways to make them run. */
import type { Page } from 'puppeteer';
import { type Opened, worker } from './browser.ts';
import { unsealed } from './unsealed.ts';

interface Chrome {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: { create(name: string, when: object): Promise<void> };
  notifications: { getAll(): Promise<object> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
}
declare const chrome: Chrome;

/** The toolbar's badge and its words, as every tab has them. */
export const badge = (page: Page): Promise<[text: string, title: string]> => page.evaluate(async (): Promise<[string, string]> => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);

/** The ids of the notifications that are shown. */
export const notifications = (page: Page): Promise<string[]> => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** Sets the extension's clock to an instant; from there on it runs. A test build only. Wakes nobody. */
export async function setClock(page: Page, to: string): Promise<void> {
  await page.evaluate((instant) => chrome.storage.local.set({ 'moved-clock': Date.parse(instant) - Date.now() }), to);
}

/** Fires the alarm of the next threshold: it wakes a worker that has ended. */
export async function fireAlarm(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('threshold', { when: Date.now() }));
}

/** When the last reconcile was, by the extension's clock. */
export const lastReconcile = (page: Page): Promise<string> => page.evaluate(async () => String(Object((await chrome.storage.local.get('reminded'))['reminded']).until));

/** What the record holds of one kind of event, opened, as text. */
export async function recorded(page: Page, kind: string): Promise<string[]> {
  const events = (await unsealed(page, 'events')) as { what: { kind: string } }[];
  return events.filter(({ what }) => what.kind === kind).map((event) => JSON.stringify(event));
}

/** From now on, keeps what this worker's notifications say; answers with a way to read it. */
export async function listenToNotifications(opened: Opened): Promise<() => Promise<unknown>> {
  const running = await worker(opened);
  await running.evaluate(`{
    const { notifications } = chrome;
    const create = notifications.create.bind(notifications);
    globalThis.notified = [];
    notifications.create = (id, options) => (notified.push(options), create(id, options));
  }`);
  return () => running.evaluate('notified');
}

/** Presses the notification. */
export async function pressNotification(opened: Opened, id: string): Promise<void> {
  await (await worker(opened)).evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
}
