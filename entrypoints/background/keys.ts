import { browser } from 'wxt/browser';
import { tell } from './tell.ts';

/** Keys of the extension are the browser's: no key of the page is taken. Each goes to the tab in front. */
export function passKeysOn(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card' && tab?.id !== undefined) void tell(tab.id, 0, { type: 'open-card' });
  });
}
