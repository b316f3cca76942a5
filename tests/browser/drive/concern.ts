import type { Frame, Page } from 'puppeteer';
import { panelFrame, press, pressMark, status, until } from '../guest/overlay.ts';
import { type Opened, openPopup, sayYesTo } from './browser.ts';
import { pressButton, shows } from './panel.ts';

/** From a note page of the demo, with words that make harm small, to the panel that asks when staff became aware. */
export async function recordWhatHappened(opened: Opened, page: Page): Promise<Frame> {
  await sayYesTo(opened, new URL(page.url()).origin);
  const popup = await openPopup(opened, page);
  await pressButton(popup, 'Use Plainly on this site');
  await shows(popup, 'Plainly is on for');
  await popup.close();
  await page.click('#note');
  await page.keyboard.type('Tom and Raj, personality clash again at lunch, all settled now.');
  await until(() => status(page), (words) => words?.includes('prompts') ?? false);
  await pressMark(page, 'personality clash');
  await press(page, 'Record what happened');
  const frame = await until(async () => panelFrame(page), Boolean);
  if (!frame) throw new Error('The panel is not open.');
  await frame.waitForSelector('.panel');
  return frame;
}
