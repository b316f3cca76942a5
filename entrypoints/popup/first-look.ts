import { type Browser, browser } from 'wxt/browser';
import { lookAtLock } from '#components/lock/useLock.ts';
import { type Sites, sitesOf } from '#components/sites/sites-of.ts';
import { type FieldInFront, fieldInFront } from '#settings/field-in-front.ts';
import { welcomeProgress } from '#settings/welcome.ts';

/** How long the popup waits for what the page in front says, in milliseconds: a page that is busy answers late. */
const PATIENCE = 500;

/** What the page in front says. */
export interface Page {
  sites: Sites | null;
  field: FieldInFront | undefined;
}

export interface FirstLook {
  /** the tab in front */
  tab: Browser.tabs.Tab | undefined;
  /** what went wrong in its page, as the toolbar says it */
  trouble: string | null;
  /** somebody began the welcome page and did not come to its end */
  begun: boolean;
  page?: Page;
}

/**
 * Reads all that the popup says of what is in front before anything is shown: what comes bit by bit moves what a finger
 * is on its way to.
 * @param show called once; and again where the page answers late
 */
export async function firstLook(show: (seen: FirstLook) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const asked = pageIn(tab);
  const [trouble, progress, page] = await Promise.all([troubleIn(tab), welcomeProgress(), inTime(asked), lookAtLock()]);
  const seen = { tab, trouble, begun: progress !== null && progress.step !== 'ready' };
  show(page ? { ...seen, page } : seen);
  if (!page) show({ ...seen, page: await asked });
}

async function pageIn(tab: Browser.tabs.Tab | undefined): Promise<Page> {
  const [sites, field] = await Promise.all([sitesOf(tab), tab?.id === undefined ? undefined : fieldInFront(tab.id, tab.url)]);
  return { sites, field };
}

/** The badge and the title are of this tab and this page: the browser forgets them with the next load. */
async function troubleIn(tab: Browser.tabs.Tab | undefined): Promise<string | null> {
  const title = await browser.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
  return title.startsWith(NAME) ? title.slice(NAME.length) : null;
}
const NAME = 'Plainly. ';

const inTime = <T>(answer: Promise<T>): Promise<T | undefined> => Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
