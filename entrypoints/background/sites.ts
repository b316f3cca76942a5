import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { grantedSites } from '#settings/sites.ts';
import { tellAll } from './tell.ts';

const STARTER = { id: 'starter', js: ['/starter.js'] } satisfies { id: string; js: ScriptPublicPath[] };

/** Also in frames that have no address of their own (`srcdoc`, `about:blank`, sandboxed): they belong to who made them. */
const EVERYWHERE = { allFrames: true, matchOriginAsFallback: true };

/** One listener, and in before any that the page adds: a page that swallows events on the window does not swallow ours. */
const BEFORE_THE_PAGE = { runAt: 'document_start' as const };

/**
 * The browser's own list of granted origins is the only list of sites. Whatever changed it (the popup, the browser's
 * settings, managed policy, a baked-in build), the starter is registered for exactly those, put into tabs that are
 * already open (a tab restored before the worker ran has missed the registration), and told to stop where it may not be.
 */
export function keepSitesInStep(): void {
  const follow = () => inTurn(registerStarter);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  void follow();
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two events at once must not register the same script twice. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work, work);
  return last;
}

async function registerStarter(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [STARTER.id] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [STARTER.id] });
  } else if (registered.length) {
    await browser.scripting.updateContentScripts([{ ...STARTER, matches, ...EVERYWHERE, ...BEFORE_THE_PAGE }]);
  } else {
    await browser.scripting.registerContentScripts([
      { ...STARTER, matches, ...EVERYWHERE, ...BEFORE_THE_PAGE, persistAcrossSessions: true },
    ]);
  }
  await bringOpenTabsInStep(matches);
}

async function bringOpenTabsInStep(matches: string[]): Promise<void> {
  const granted = matches.length ? await browser.tabs.query({ url: matches }) : [];
  const may = new Set(granted.map((tab) => tab.id));
  const all = await browser.tabs.query({});
  await Promise.all(
    all.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      if (may.has(id)) await startIn(id);
      else await tellAll(id, { type: 'stop' });
    }),
  );
}

/** The starter does nothing a second time in the same page, so this is safe to repeat. */
async function startIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: STARTER.js });
  } catch {
    // A page that no extension may enter (an error page, the browser's own): the starter comes with the next load.
  }
}
