import type { Browser } from 'wxt/browser';
import { framedSites } from './frames.ts';
import { managedNow } from './managed.ts';
import { grantedOf, sitePattern } from './sites.ts';

/** What the switch in the toolbar's popup is about: the tab's site, the sites whose frames stand in it, and which of these are granted. */
export interface SitesInFront {
  own: string;
  framed: string[];
  granted: string[];
  /** the organisation set Plainly up for the tab's site */
  isManaged: boolean;
}

/** The sites of a tab; null where it shows none that Plainly could read. */
export async function sitesInFront(tab: Browser.tabs.Tab | undefined): Promise<SitesInFront | null> {
  const own = sitePattern(tab?.url);
  if (!own || tab?.id === undefined) return null;
  const [framed, { settings }] = await Promise.all([framedSites(tab.id, own), managedNow()]);
  const isManaged = (settings.sites ?? []).some((site) => sitePattern(site) === own);
  return { own, framed, granted: await grantedOf([own, ...framed]), isManaged };
}
