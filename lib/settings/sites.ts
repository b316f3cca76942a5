import { browser } from 'wxt/browser';

/** Match patterns of the sites that Plainly may read: the browser's own list, asked afresh each time. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^https?:/.test(pattern));
}

/**
 * The match pattern that stands for a page's origin.
 * @returns `undefined` for a page that is not a web site (the browser's own pages, files)
 */
export function sitePattern(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, host, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  // Firefox's match patterns know no port: there a grant is for the host.
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`;
}

/** The host of a match pattern, as people know it. */
export const hostOf = (pattern: string): string => new URL(pattern.replace('*', '')).host;

/** Those of some match patterns that the browser's list holds now. */
export async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const held = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, at) => held[at]);
}

/** Asks the person, through the browser's own question. Must be called from their press. */
export const askFor = (patterns: string[]): Promise<boolean> => browser.permissions.request({ origins: patterns });

/** Match patterns that the organisation built in: the browser lets nobody take them away here. */
export const bakedInSites = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Tells of every change to the browser's list, whoever made it. Returns how to stop listening. */
export function watchSites(told: () => void): () => void {
  browser.permissions.onAdded.addListener(told);
  browser.permissions.onRemoved.addListener(told);
  return () => {
    browser.permissions.onAdded.removeListener(told);
    browser.permissions.onRemoved.removeListener(told);
  };
}

/** Takes sites away. A baked-in site can't be taken away: answers false. */
export async function takeAway(patterns: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: patterns });
  } catch {
    return false;
  }
}
