import type { Page } from 'puppeteer';
import { type Opened, openPopup, sayYesTo } from './browser.ts';
import { pressButton, shows } from './panel.ts';

/** Turns Plainly on for the site that a page shows, by the button in the toolbar. */
export async function turnOnFor(opened: Opened, page: Page): Promise<void> {
  await sayYesTo(opened, new URL(page.url()).origin);
  const popup = await openPopup(opened, page);
  await pressButton(popup, 'Use Plainly on this site');
  await shows(popup, 'Plainly is on for');
  await popup.close();
}
