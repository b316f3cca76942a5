import { browser } from 'wxt/browser';
import { openValue, sealValue } from '#lock/sealed-value.ts';
import { hasSession, isOpen } from '#lock/open-keys.ts';
import type { NewEvent } from '#pathway/events.ts';

/** What the browser could not save: entries, and forms that are not finished. */
export interface Unsaved {
  events: readonly NewEvent[];
  drafts: readonly { concern: string; form: string; values: unknown }[];
}

export const STOPPED =
  'The browser could not save that. It is kept only until the browser is closed. Press Plainly in the toolbar and save it as a file; then close every window of the browser, open it again and join the file on the desk.';

/** In memory that outlives the worker and ends with the browser: so does the stop. */
const KEY = 'record-stopped';

const kept = async (): Promise<{ unsaved?: string } | undefined> =>
  hasSession() ? ((await browser.storage.session.get(KEY))[KEY] as { unsaved?: string } | undefined) : undefined;

/** Whether a write has failed since the browser was started. */
export const isStopped = async (): Promise<boolean> => (await kept()) !== undefined;

/** Stops all writing, and keeps what could not be saved beside what was kept before. What Plainly noticed by itself it notices again. */
export const keepUnsaved = ({ events = [], drafts = [] }: Partial<Unsaved>): Promise<void> =>
  navigator.locks.request('plainly-unsaved', async () => {
    if (!(await kept())) await browser.storage.session.set({ [KEY]: {} });
    if (!(await isOpen('floor'))) return;
    const before = (await readUnsaved()) ?? { events: [], drafts: [] };
    const given = events.filter(({ by }) => by !== null);
    const same = (one: NewEvent) => JSON.stringify([one.concern, one.by, one.what]);
    const known = new Set(before.events.map(same));
    const all: Unsaved = {
      events: [...before.events, ...given.filter((event) => !known.has(same(event)))],
      drafts: [...before.drafts.filter((draft) => !drafts.some(({ concern, form }) => concern === draft.concern && form === draft.form)), ...drafts],
    };
    await browser.storage.session.set({ [KEY]: { unsaved: await sealValue(all, KEY) } });
  });

/** Null where nothing is kept, or it is locked. */
export async function readUnsaved(): Promise<Unsaved | null> {
  const { unsaved } = (await kept()) ?? {};
  return unsaved ? (((await openValue(unsaved, KEY)) as Unsaved | undefined) ?? null) : null;
}
