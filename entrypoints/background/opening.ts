import { browser } from 'wxt/browser';
import type { GuestReplies } from '#messages/guest-to-background.ts';
import type { Passage } from '#messages/passage.ts';
import { isBeside } from '#settings/beside.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { forgetOpenings, keepOpening, openingFor } from '#settings/openings.ts';
import { forgetFrames, promiseFrame } from '#settings/panel-frames.ts';
import { tell } from './tell.ts';

const TOP = 0;

/** Puts the guest and its numbers into one frame. A second time it does nothing there. */
export async function putReaderInto(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/weights.js', '/reader.js'] });
}

/**
 * A person pressed Record what happened. The panel that is open beside the page follows; else a panel opens in the page:
 * in the top document, where there is room for it, or in the note's own frame where Plainly may not be at the top.
 */
export async function recordPassage(
  passage: Passage,
  { tabId, frameId, windowId }: { tabId: number; frameId: number; windowId: number | undefined },
): Promise<GuestReplies['record-passage']> {
  const ticket = await keepOpening({ tabId, frameId, passage });
  if (windowId !== undefined && (await isBeside(windowId))) return { ok: true, ticket, opens: 'elsewhere' };
  const atTop = frameId !== TOP && (await openAtTop(tabId, ticket));
  return { ok: true, ticket, opens: atTop ? 'elsewhere' : 'here' };
}

async function openAtTop(tabId: number, ticket: string): Promise<boolean> {
  try {
    await putReaderInto(tabId, TOP);
  } catch {
    return false;
  }
  return (await tell(tabId, TOP, { type: 'open-panel', ticket }))?.ok === true;
}

/** A panel's frame has come up where our script made it: at the top, or in the note's own frame. Elsewhere no ticket opens one. */
export async function expectFrame({ ticket, nonce }: { ticket: string; nonce: string }, { tabId, frameId, origin }: { tabId: number; frameId: number; origin: string | undefined }): Promise<Reply> {
  const opening = await openingFor(ticket, tabId);
  if (!opening || (frameId !== TOP && frameId !== opening.frameId)) return refuse('Press the mark in the note again: Plainly no longer knows which note this is about.');
  await promiseFrame(nonce, { ticket, tabId, origin });
  return { ok: true };
}

/** What was kept of a tab goes with it. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetOpenings(tabId);
    void forgetFrames(tabId);
  });
}
