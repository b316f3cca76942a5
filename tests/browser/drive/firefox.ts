import { readdirSync } from 'node:fs';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { type Rectangle, until } from '../guest/overlay.ts';
import { boxesOf } from './picture.ts';

/**
 * A real Firefox with Plainly in it. The sites that are baked into a build are granted when it is installed. What is
 * loaded through the protocol is a temporary add-on, which Firefox takes away with all that it stored when it ends; in a
 * profile that is opened again it is told to keep both, as it does for an add-on that is there to stay.
 */
export async function openFirefox(executablePath: string, extension: string, profile?: string): Promise<Browser> {
  const isFirst = !profile || !readdirSync(profile).length;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    handleSIGINT: false,
    // So that a test may look into pages of an extension in a tab of their own.
    args: ['-remote-allow-system-access'],
    ...(profile ? { userDataDir: profile, extraPrefsFirefox: KEEP } : {}),
  });
  const before = (await browser.pages()).length;
  await browser.installExtension(extension);
  // Plainly's welcome page, which takes the front once: whatever is opened after it keeps it.
  if (isFirst) await until(() => browser.pages(), (pages) => pages.length > before);
  return browser;
}

/** A page of the extension in a tab: the welcome page, which a first installation opens. */
export async function extensionPageIn(browser: Browser): Promise<Page> {
  const found = await until(async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith('moz-extension:')) return page;
    }
    return undefined;
  }, Boolean);
  if (!found) throw new Error('No page of the extension is open.');
  return found;
}

const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The event page ends after a second at rest, so that a journey through it meets a new one again and again.
  'extensions.background.idle.timeout': 1000,
};

/**
 * The part of the window in which a press meets what is ours. Firefox's protocol can't look into the closed root, and
 * neither can the page; but which element lies at a point the page may ask, and there it is told our host.
 */
export const oursOnScreen = (page: Page): Promise<Rectangle | undefined> =>
  page.evaluate(() => {
    const host = document.documentElement.querySelector(':scope > [popover="manual"]');
    let box: { left: number; top: number; right: number; bottom: number } | undefined;
    for (let top = 2; top < innerHeight; top += 4) {
      for (let left = 2; left < innerWidth; left += 4) {
        if (!host || document.elementFromPoint(left, top) !== host) continue;
        box = { left: Math.min(left, box?.left ?? left), top: box?.top ?? top, right: Math.max(left, box?.right ?? left), bottom: top };
      }
    }
    return box && { left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top };
  });

/** The panel's frame, once its document is there. Its address is not told by the protocol, but the frame itself knows it. */
export async function panelIn(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const address = await frame.evaluate(() => location.href).catch(() => '');
    if (address.startsWith('moz-extension:') && address.includes('/panel.html')) return frame;
  }
  return undefined;
}

const GO = { red: 0x00, green: 0x70, blue: 0x3c };

/** The first answer of the open card, by its colour; `undefined` while no card is there. */
export const greenAnswer = async (page: Page): Promise<Rectangle | undefined> => (await boxesOf(page, GO, 'html', { off: 6 })).find(({ height }) => height > 30);

/** What is highlighted in a rich field, in no order. */
export const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => ['hl-1', 'hl-2', 'hl-3'].flatMap((name) => [...((CSS.highlights.get(name) ?? []) as unknown as Iterable<Range>)].map(String)));

/** Moves the extension's clock, in minutes from the device's, from a page of it: a test build only. */
export const moveClockIn = (panel: Frame, minutes: number): Promise<void> =>
  panel.evaluate((offset) => (globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }).browser.storage.local.set({ 'moved-clock': offset }), minutes * 60_000);
