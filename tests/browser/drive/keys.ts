import { type Opened, worker } from './browser.ts';

/** The key for the card, as the browser tells the extension of it: presses through the protocol fire no commands. */
export async function pressCardKey(opened: Opened): Promise<void> {
  const background = await worker(opened);
  await background.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('open-card', tab))`);
}
