/** Another extension beside ours, with every site granted: S-09, S-17. */
import { fileURLToPath } from 'node:url';
import type { Frame, Page, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ANSWERS } from './drive/answers.ts';
import { openChromium, type Opened } from './drive/browser.ts';
import { fillFirstRecord, pressButton, sayWho, shows } from './drive/panel.ts';
import { eventsIn, recordFrom } from './drive/record.ts';
import { servePages } from './drive/pages.ts';
import { turnOnFor } from './drive/site.ts';

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;
let panel: Frame;
let spy: WebWorker;

beforeAll(async () => {
  site = await servePages({ '/': '<textarea id="note" rows="8" cols="60"></textarea>' });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  const id = await opened.browser.installExtension(fileURLToPath(new URL('spy', import.meta.url)));
  const target = await opened.browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(id));
  spy = (await target.worker()) as WebWorker;
  page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.origin}/`);
  await turnOnFor(opened, page);
  panel = await recordFrom(page, '#note');
  await sayWho(panel, 'Senior Support Worker', 'Ana');
  await pressButton(panel, 'Just now');
  await shows(panel, 'First record, step 1.1');
  await fillFirstRecord(panel, ANSWERS);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

interface Seen {
  text: string;
  frames: string[];
}

/** What a script of the other extension sees of the page, our closed root included. */
const look = (): Promise<Seen[]> =>
  spy.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const found = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => {
        const roots = [...document.querySelectorAll('*')].flatMap((element) => (element instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(element)) || []);
        return { text: document.documentElement.innerText + roots.map((root) => root.innerHTML).join(), frames: roots.flatMap((root) => [...root.querySelectorAll('iframe')].map(({ src }) => src)) };
      },
    });
    return found.map(({ result }) => result);
  })()`) as Promise<Seen[]>;

test('S-09 it sees our frame in the page by an address of this day, and no word in it', async () => {
  const seen = await look();
  const frames = seen.flatMap(({ frames: all }) => all);
  expect(frames).toHaveLength(1);
  expect(frames[0]).toMatch(/^chrome-extension:\/\/[^/]+\/panel\.html/u);
  expect(frames[0]).not.toContain(opened.id);
  const words = seen.map(({ text }) => text).join('\n');
  for (const secret of [ANSWERS.behaviour, ANSWERS.presentation, ANSWERS.safety, 'First record', 'Senior Support Worker']) expect(words).not.toContain(secret);
});

test('S-09 it may not go into our pages', async () => {
  const tried = (await spy.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const ours = tabs.filter(({ url }) => url?.startsWith('chrome-extension://${opened.id}'));
    const tries = await Promise.all(ours.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, func: () => document.body.innerText }).then(() => 'in', (error) => String(error))));
    return tries;
  })()`)) as string[];
  expect(tried.length).toBeGreaterThan(0);
  expect(tried.filter((answer) => answer === 'in')).toEqual([]);
});

describe('S-17 what it says', () => {
  const MESSAGES = [{ type: 'page-opened' }, { type: 'roster' }, { type: 'site-fields' }, { type: 'join-events', file: '{}' }, { type: 'undo-dismissal', dismissal: 'a:1' }];

  test.each(MESSAGES)('$type reaches nobody', async (message) => {
    const answer = await spy.evaluate(`chrome.runtime.sendMessage('${opened.id}', ${JSON.stringify(message)}).then((reply) => JSON.stringify(reply ?? null), (error) => 'refused: ' + error.message)`);
    expect(answer).toMatch(/^refused: .*(?:Receiving end does not exist|Could not establish connection)/u);
    expect(await eventsIn(panel)).toEqual(['concern-identified']);
  });

  test('a connection is closed at once', async () => {
    const closed = await spy.evaluate(`new Promise((done) => { const port = chrome.runtime.connect('${opened.id}'); port.onDisconnect.addListener(() => done(chrome.runtime.lastError?.message ?? 'closed')); port.onMessage.addListener(() => done('answered')); })`);
    expect(closed).toMatch(/Receiving end does not exist|Could not establish connection/u);
  });

  test('and a web page can’t even ask', async () => {
    expect(await page.evaluate(() => typeof (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage)).toBe('undefined');
  });
});
