import { browser } from 'wxt/browser';
import type { Passage } from '#messages/passage.ts';

/** One press of Record what happened: which field in which tab the panel speaks of. Lives as long as the browser. */
export interface Opening {
  tabId: number;
  frameId: number;
  passage: Passage;
  /** the id that the concern will have, made now: a press that arrives twice still makes one concern */
  concern: string;
}

const key = (ticket: string) => `opening:${ticket}`;

/** Keeps an opening in the session store (memory only: it outlives the worker, never the browser) and names its ticket. */
export async function keepOpening(opening: Omit<Opening, 'concern'>): Promise<string> {
  const ticket = crypto.randomUUID();
  await browser.storage.session.set({ [key(ticket)]: { ...opening, concern: crypto.randomUUID() } satisfies Opening });
  return ticket;
}

/** The opening behind a ticket, only for the tab that it was made in: a stolen ticket opens nothing elsewhere. */
export async function openingFor(ticket: string, tabId: number | undefined): Promise<Opening | undefined> {
  const kept = (await browser.storage.session.get(key(ticket)))[key(ticket)] as Opening | undefined;
  return kept && kept.tabId === tabId ? kept : undefined;
}
