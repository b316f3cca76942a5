import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { newestTicket, watchOpenings } from '#settings/openings.ts';

/** The note that the panel beside the page speaks of: the last one pressed in the tab in front. */
export interface NoteInFront {
  ticket: string | null;
  /** the title of its page, as the tab shows it; only where Plainly is on there */
  title: string | undefined;
  tabId: number | undefined;
}

/** Follows the tab in front of this window; `undefined` until it is known. */
export function useNoteInFront(): NoteInFront | undefined {
  const [note, setNote] = useState<NoteInFront>();

  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const ticket = tab?.id === undefined ? undefined : await newestTicket(tab.id);
      if (!life.signal.aborted) setNote({ ticket: ticket ?? null, title: ticket ? tab?.title : undefined, tabId: tab?.id });
    };
    const again = () => void look();
    const loaded = (_: number, { status, title }: { status?: string; title?: string }) => {
      if (status === 'complete' || title) again();
    };
    again();
    const stopWatching = watchOpenings(again);
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      life.abort();
      stopWatching();
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, []);

  return note;
}
