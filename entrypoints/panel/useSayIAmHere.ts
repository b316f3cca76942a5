import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { BesideMessage } from '#messages/background-to-panel.ts';

/**
 * Answers the background's question whether the panel is open beside the pages of this window. In a tab it is beside
 * none. Only who says yes answers, and at once: a promise of an answer would keep the background waiting.
 */
export function useSayIAmHere(): void {
  useEffect(() => {
    let own: number | undefined;
    void windowBeside().then((id) => {
      own = id;
    });
    const answer = (message: unknown, sender: { id?: string | undefined; tab?: unknown }, reply: (here: true) => void): boolean => {
      const asked = BesideMessage.safeParse(message);
      if (asked.success && sender.id === browser.runtime.id && !sender.tab && asked.data.windowId === own) reply(true);
      return false;
    };
    browser.runtime.onMessage.addListener(answer);
    return () => browser.runtime.onMessage.removeListener(answer);
  }, []);
}

async function windowBeside(): Promise<number | undefined> {
  if (await browser.tabs.getCurrent()) return undefined;
  return (await browser.windows.getCurrent()).id;
}
