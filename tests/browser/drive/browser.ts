/** A real Chromium with Plainly in it, as the tests and `npm start` open it. */
import { readdirSync } from 'node:fs';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer';
import { until } from '../guest/overlay.ts';

/** Quiet where there is no network, and startable as root in a container. */
const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  browser: Browser;
  /** the extension's id, as its addresses hold it */
  id: string;
}

export interface Wish {
  executablePath: string;
  /** folder of the built extension */
  extension: string;
  /** folder of the profile, to open it again later; a new empty one where it is left out */
  profile?: string;
  headless?: boolean;
  /** further switches of the browser */
  args?: readonly string[];
}

/** At a first installation Plainly opens its welcome page: it is there before this resolves, so that it takes the front from nobody later. */
export async function openChromium({ executablePath, extension, profile, headless = true, args = [] }: Wish): Promise<Opened> {
  const isFirst = !profile || !readdirSync(profile).length;
  const browser = await puppeteer.launch({
    executablePath,
    ...(profile ? { enableExtensions: true, userDataDir: profile } : { enableExtensions: [extension] }),
    headless,
    ...(headless ? {} : { defaultViewport: null }),
    args: [
      ...FLAGS,
      ...args,
      ...(profile ? keptIn(extension) : []),
      ...(headless ? ['--disable-gpu'] : ['--start-maximized']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    handleSIGINT: false,
  });
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().endsWith('/background.js'));
  const { host: id } = new URL(target.url());
  if (isFirst) await browser.waitForTarget((candidate) => candidate.url() === `chrome-extension://${id}/welcome.html`);
  return { browser, id };
}

/**
 * An extension that is loaded through the protocol is installed anew at each start, and a new installation has lost the
 * sites that a person granted. Loaded by the switch (in Chromium, not in branded Chrome), it keeps them as in real life.
 */
const keptIn = (extension: string): string[] => [`--load-extension=${extension}`, '--disable-features=DisableLoadExtensionCommandLineSwitch'];

const isWorker = (id: string) => (target: Target) => target.type() === 'service_worker' && target.url() === `chrome-extension://${id}/background.js`;

/** The extension's worker; where it has gone to sleep, as soon as something wakes it. */
export async function worker({ browser, id }: Opened): Promise<WebWorker> {
  const target = await browser.waitForTarget(isWorker(id));
  const found = await target.worker();
  if (!found) throw new Error('The extension has no worker.');
  return found;
}

/** Ends the worker as the browser does when it is idle; the next event starts it again. One that sleeps already is as good. */
export async function killWorker({ browser, id }: Opened): Promise<void> {
  const running = () => browser.targets().filter(isWorker(id));
  const [target] = running();
  if (!target) return;
  await (await target.worker())?.close();
  // How long the browser takes to end it says nothing of Plainly.
  await until(async () => running().includes(target), (there) => !there, 20_000);
}

/** A page of the extension in a tab of its own. */
export async function extensionPage({ browser, id }: Opened, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/**
 * Says yes beforehand to what the browser would ask a person: headless Chromium can't show its question, and after this
 * the extension's own button resolves without it.
 */
export async function sayYesTo({ browser, id }: Opened, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extension, site) =>
      (globalThis as unknown as { chrome: { developerPrivate: { addHostPermission(id: string, site: string): Promise<void> } } }).chrome.developerPrivate.addHostPermission(extension, site),
    id,
    `${origin}/*`,
  );
  await page.close();
}

/** Presses Plainly in the toolbar while this page is in front. */
export async function openPopup({ browser, id }: Opened, page: Page): Promise<Page> {
  const appears = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not in this browser.');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return (await appears).asPage();
}
