import { type Browser, browser } from 'wxt/browser';
import { lookAtLock } from '#components/lock/useLock.ts';
import { type FieldInFront, fieldInFront } from '#settings/field-in-front.ts';
import { type SitesInFront, sitesInFront } from '#settings/sites-in-front.ts';
import { welcomeProgress } from '#settings/welcome.ts';

/** How long the popup waits for what the page in front says, in milliseconds: a page that is busy answers late. */
const PATIENCE = 500;

/** What the page in front says. */
export interface Page {
  sites: SitesInFront | null;
  field: FieldInFront | undefined;
}

export interface FirstLook {
  /** the tab in front */
  tab: Browser.tabs.Tab | undefined;
  /** what went wrong in its page, as the toolbar says it */
  trouble: string | null | undefined;
  /** somebody began the welcome page and did not come to its end */
  begun: boolean;
  /** undefined until it has answered */
  page: Page | undefined;
}

/**
 * Reads all that the popup says of what is in front before anything is shown: what comes bit by bit moves what a finger
 * is on its way to.
 * @param show called once; and again where the page answers late
 */
export async function firstLook(show: (seen: FirstLook) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const asked = orNothing(pageIn(tab));
  const [trouble, progress, page] = await Promise.all([orNothing(troubleIn(tab)), orNothing(welcomeProgress()), inTime(asked), orNothing(lookAtLock())]);
  const seen = { tab, trouble, begun: !!progress && progress.step !== 'ready' };
  show({ ...seen, page });
  if (!page) show({ ...seen, page: await asked });
}

async function pageIn(tab: Browser.tabs.Tab | undefined): Promise<Page> {
  const [sites, field] = await Promise.all([sitesInFront(tab), tab?.id === undefined ? undefined : fieldInFront(tab.id, tab.url)]);
  return { sites, field };
}

/** The badge and the title are of this tab and this page: the browser forgets them with the next load. */
async function troubleIn(tab: Browser.tabs.Tab | undefined): Promise<string | null> {
  const title = await browser.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
  return title.startsWith(NAME) ? title.slice(NAME.length) : null;
}
const NAME = 'Plainly. ';

/** What can't be read leaves the rest standing: what is wrong is said there. */
const orNothing = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch(() => undefined);

const inTime = <T>(answer: Promise<T>): Promise<T | undefined> => Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
