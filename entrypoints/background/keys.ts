import { browser } from 'wxt/browser';
import { openBeside } from '#settings/beside.ts';
import { tellAll } from './tell.ts';

const STEPS: Record<string, -1 | 0 | 1> = { 'open-card': 0, 'next-mark': 1, 'previous-mark': -1 };

/** Keys of the extension are the browser's: no key of the page is taken. Each goes to the tab in front. */
export function passKeysOn(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const step = STEPS[command];
    // Only the frame whose note has the focus has anything to show.
    if (step !== undefined) void tellAll(tab.id, { type: 'open-card', step });
    if (command === 'open-beside') void openBeside(tab.windowId);
  });
}
