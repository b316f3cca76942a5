import { browser } from 'wxt/browser';
import { sitePattern } from './sites.ts';

/**
 * Addresses of the frames that a page shows, as the page names them. The press on Plainly in the toolbar lets us look,
 * and at the top document only: a frame inside a frame of another site stays unseen.
 */
async function frameAddresses(tabId: number): Promise<string[]> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: shownFrames });
    return top?.result ?? [];
  } catch {
    return [];
  }
}

/** Runs in the page and stands for itself. Frames too small for a note are counters and the like. */
function shownFrames(): string[] {
  // oxlint-disable-next-line eslint/no-restricted-globals -- this function alone is run in the page, by the browser
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]')];
  return frames.filter(({ offsetWidth, offsetHeight }) => offsetWidth >= 60 && offsetHeight >= 40).map(({ src }) => src);
}

/** Match patterns of the other origins whose frames stand in a tab's page, each once. */
export async function framedSites(tabId: number, own: string): Promise<string[]> {
  const patterns = (await frameAddresses(tabId)).flatMap((address) => sitePattern(address) ?? []);
  return [...new Set(patterns)].filter((pattern) => pattern !== own);
}
