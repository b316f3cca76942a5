import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { type Rectangle, until } from '../guest/overlay.ts';

/** A real Firefox with Plainly in it. The sites that are baked into a build are granted when it is installed. */
export async function openFirefox(executablePath: string, extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, handleSIGINT: false });
  const before = (await browser.pages()).length;
  await browser.installExtension(extension);
  // Plainly's welcome page, which takes the front once: whatever is opened after it keeps it.
  await until(() => browser.pages(), (pages) => pages.length > before);
  return browser;
}

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
