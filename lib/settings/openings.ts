import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Locked } from '#lock/open-keys.ts';
import { openValue, sealValue } from '#lock/sealed-value.ts';
import { Passage } from '#messages/passage.ts';
import { now } from './now.ts';

/** One press of Record what happened: which field in which tab the panel speaks of. Lives as long as the browser. */
const Kept = z.object({
  ticket: z.uuid(),
  tabId: z.number(),
  frameId: z.number(),
  /** when, in milliseconds since 1970: the newest of a tab is the one that a panel beside it shows */
  at: z.number(),
  /** the passage that was pressed, sealed for the floor */
  sealed: z.string(),
  /** the id that the concern will have, made now: a press that arrives twice still makes one concern */
  concern: z.uuid(),
});
type Kept = z.infer<typeof Kept>;
export type Opening = Omit<Kept, 'sealed'> & { passage: Passage };

const PREFIX = 'opening:';

/** Keeps an opening in the session store (memory only: it outlives the worker, never the browser) and names its ticket. @throws Locked */
export async function keepOpening({ tabId, frameId, passage }: Pick<Opening, 'tabId' | 'frameId' | 'passage'>): Promise<string> {
  const ticket = crypto.randomUUID();
  const opening: Kept = { ticket, tabId, frameId, sealed: await sealValue(passage, ticket), at: now().epochMilliseconds, concern: crypto.randomUUID() };
  await browser.storage.session.set({ [PREFIX + ticket]: opening });
  return ticket;
}

/**
 * The opening behind a ticket. A page in a tab gets it only in the tab that it was made in: a stolen ticket opens nothing
 * elsewhere. The browser's own panel stands in no tab (`undefined`) and may have any.
 * @throws Locked
 */
export async function openingFor(ticket: string, tabId: number | undefined): Promise<Opening | undefined> {
  const kept = Kept.safeParse((await browser.storage.session.get(PREFIX + ticket))[PREFIX + ticket]).data;
  if (!kept || (tabId !== undefined && kept.tabId !== tabId)) return undefined;
  const { sealed, ...opening } = kept;
  const passage = await openValue(sealed, ticket);
  if (passage === undefined) throw new Locked('floor');
  return { ...opening, passage: Passage.parse(passage) };
}

/** The ticket of the last note that was pressed in a tab. */
export async function newestTicket(tabId: number): Promise<string | undefined> {
  return (await openingsIn(tabId)).sort((a, b) => b.at - a.at)[0]?.ticket;
}

/** The tab is closed: nothing can be written there any more. */
export async function forgetOpenings(tabId: number): Promise<void> {
  await browser.storage.session.remove((await openingsIn(tabId)).map(({ ticket }) => PREFIX + ticket));
}

/** Tells of every new opening, in whatever tab. */
export function watchOpenings(told: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) told();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}

async function openingsIn(tabId: number): Promise<Kept[]> {
  const all = Object.values(await browser.storage.session.get(null));
  return all.flatMap((kept) => Kept.safeParse(kept).data ?? []).filter((opening) => opening.tabId === tabId);
}
