import type { Frame, Page } from 'puppeteer';

/** Tab, until what has the focus is this: a control's id, a button's words, or the id of a choice around it. */
export async function tabTo(surface: Page | Frame, wanted: string, most = 120): Promise<void> {
  const { keyboard } = 'page' in surface && typeof surface.page === 'function' ? surface.page() : (surface as Page);
  const focused = () =>
    surface.evaluate(() => {
      const found = document.activeElement as HTMLElement | null;
      return [found?.id, found?.innerText?.trim(), found?.closest('label')?.id];
    });
  for (let pressed = 0; pressed < most; pressed++) {
    if ((await focused()).includes(wanted)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`“${wanted}” is out of reach of Tab; the focus is on “${(await focused()).join(' ')}”.`);
}
