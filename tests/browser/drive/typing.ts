/** A person's hands on the record system's own field. */
import type { Page } from 'puppeteer';

/** Empties a field as a person does and types into it, key by key. */
export async function type(page: Page, field: string, text: string): Promise<void> {
  await page.click(field);
  await chord(page, 'Control', 'KeyA');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** One key while another is held. */
export async function chord(page: Page, held: 'Control', key: 'KeyA' | 'KeyV' | 'KeyY' | 'KeyZ'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** The words that stand in a field. */
export const wordsIn = (page: Page, field: string): Promise<string> =>
  page.$eval(field, (element) => ('value' in element ? String(element.value) : (element as HTMLElement).innerText));
