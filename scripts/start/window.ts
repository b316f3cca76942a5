import { extensionPage } from '../../tests/browser/drive/browser.ts';
import type { Show } from './show.ts';

/** Opens a resident's daily note in a window, and stays until the window is closed or Ctrl-C is pressed. */
export async function showWindow({ opened, origin, withHistory, say }: Show): Promise<void> {
  const [page = await opened.browser.newPage()] = await opened.browser.pages();
  await page.goto(`${origin}/residents/tom-ashworth/notes`);
  if (withHistory) await extensionPage(opened, 'desk.html');
  else await page.bringToFront();
  say(`The demo record system is at ${origin}. Type into the note, for example:`);
  say('  Tom and Raj, personality clash again at lunch, all settled now.');
  say(`Press an underlined word, then “Record what happened”. Plainly’s welcome page is in another tab${withHistory ? ', the desk with the invented year in front' : ''}. Ctrl-C ends everything.`);
  await new Promise<void>((resolve) => opened.browser.once('disconnected', () => resolve()));
}
