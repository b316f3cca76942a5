/** Every request of every target of a browser, from now on: pages, frames in processes of their own, workers, the popup and the panel. */
import type { Browser, CDPSession } from 'puppeteer';

export interface Request {
  /** who asked: the address of the target, as far as it is known */
  by: string;
  url: string;
}

/** What puppeteer tells of sessions that the browser attaches by itself. */
interface Attaching {
  on(event: 'sessionattached', told: (session: CDPSession) => void): void;
  on(event: 'Target.attachedToTarget', told: (attached: { sessionId: string; targetInfo: { url: string; type: string } }) => void): void;
}

/** A tab is only the frame around a page. */
const EVERY_KIND = [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}];

export async function watchRequests(browser: Browser): Promise<{ requests: Request[]; targets: Set<string> }> {
  const requests: Request[] = [];
  const targets = new Set<string>();
  const names = new Map<string, string>();
  const follow = async (session: CDPSession): Promise<void> => {
    const attaching = session as unknown as Attaching;
    attaching.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      targets.add(`${targetInfo.type} ${targetInfo.url}`);
      names.set(sessionId, targetInfo.url);
    });
    attaching.on('sessionattached', (inner) => void follow(inner).catch(() => undefined));
    session.on('Network.requestWillBeSent', ({ request, documentURL }) => requests.push({ by: documentURL || (names.get(session.id()) ?? ''), url: request.url }));
    session.on('Network.webSocketCreated', ({ url }) => requests.push({ by: names.get(session.id()) ?? '', url }));
    await Promise.all([session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: EVERY_KIND }), session.send('Network.enable').catch(() => undefined)]);
  };
  await follow(await browser.target().createCDPSession());
  return { requests, targets };
}
