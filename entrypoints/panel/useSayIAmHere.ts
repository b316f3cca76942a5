import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { BesideMessage } from '#messages/background-to-panel.ts';

/** Answers the background's question whether the panel is open beside the pages of this window. */
export function useSayIAmHere(): void {
  useEffect(() => {
    const own = browser.windows.getCurrent();
    const answer = (message: unknown, sender: { id?: string | undefined; tab?: unknown }, reply: (here: true) => void): boolean => {
      const asked = BesideMessage.safeParse(message);
      if (!asked.success || sender.id !== browser.runtime.id || sender.tab) return false;
      void own.then(({ id }) => id === asked.data.windowId && reply(true));
      return true;
    };
    browser.runtime.onMessage.addListener(answer);
    return () => browser.runtime.onMessage.removeListener(answer);
  }, []);
}
