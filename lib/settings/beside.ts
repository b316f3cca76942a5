import { browser } from 'wxt/browser';
import type { BesideMessage } from '#messages/background-to-panel.ts';

/** Firefox's sidebar, which the types of Chromium's API do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Shows the browser's own panel beside the page: the side panel, or Firefox's sidebar. Only in the very moment of a
 * person's press; Firefox knows no press that came by a message.
 * @throws Error where the browser does not take it for a press
 */
export function openBeside(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}

/** Whether the panel is open beside the pages of a window. Only such a panel answers, so silence is no. */
export async function isBeside(windowId: number): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ type: 'are-you-beside', windowId } satisfies BesideMessage)) === true;
  } catch {
    return false;
  }
}
