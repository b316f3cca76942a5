import { browser } from 'wxt/browser';
import { FocusedField, type StarterMessage } from '#messages/background-to-starter.ts';
import { type FramePlace, siteOf } from './site-of.ts';

/** The field that the toolbar's popup speaks of, and the site that it belongs to. */
export interface FieldInFront extends FocusedField {
  site: string;
}

/** The field that has the focus in a tab, or had it last, in whichever frame; `undefined` where there is none, or Plainly is off. */
export async function fieldInFront(tabId: number, page: string | undefined): Promise<FieldInFront | undefined> {
  const frames = await framesOf(tabId);
  const told = await Promise.all(frames.map((frame) => ask(tabId, frame, page)));
  return told.flatMap((field) => field ?? []).sort((a, b) => b.at - a.at)[0];
}

interface Found {
  frameId: number;
  place: Omit<FramePlace, 'page'>;
}

async function ask(tabId: number, { frameId, place }: Found, page: string | undefined): Promise<FieldInFront | undefined> {
  const site = siteOf({ ...place, page });
  try {
    const { data } = FocusedField.safeParse(await browser.tabs.sendMessage(tabId, { type: 'which-field' } satisfies StarterMessage, { frameId }));
    return data && site ? { ...data, site } : undefined;
  } catch {
    // No field has had the focus there, or nobody listens.
    return undefined;
  }
}

/** Every frame that we may look into. */
async function framesOf(tabId: number): Promise<Found[]> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: whereAmI });
    return frames.flatMap(({ frameId, result }) => (result ? { frameId, place: result } : []));
  } catch {
    return [];
  }
}

/** Runs in the frame and stands for itself. */
const whereAmI = () => ({ origin: globalThis.origin, url: location.href });
