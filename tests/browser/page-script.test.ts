/** What our own script in a page may say, were it taken over: S-16, S-18; where it is at all: S-25. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { extensionPage, openChromium, type Opened, openPopup, worker } from './drive/browser.ts';
import { servePages } from './drive/pages.ts';
import { pressButton, sayWho, shows } from './drive/panel.ts';
import { eventsIn, recordFrom } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { hosts, until } from './guest/overlay.ts';
import { guestWorld, type World } from './guest/world.ts';

const CONCERN = '6f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b';
const TICKET = '7f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b';

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;
let elsewhere: Page;

const world = async (of: Page): Promise<World> => (await until(() => guestWorld(of, opened.id), Boolean)) as World;
const says = async (message: object, from = page): Promise<unknown> => JSON.parse(String(await (await world(from)).evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => JSON.stringify(reply ?? null))`)));
const registered = async (): Promise<string[]> => (await (await worker(opened)).evaluate(`chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`)) as string[];

beforeAll(async () => {
  site = await servePages({ '/': '<textarea id="note" rows="8" cols="60"></textarea>' });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.origin}/`);
  elsewhere = await opened.browser.newPage();
  await elsewhere.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/`);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

describe('S-25 before anybody allowed it', () => {
  test('nothing is registered and nothing is in any page', async () => {
    expect(await registered()).toEqual([]);
    expect([await guestWorld(page, opened.id), await guestWorld(elsewhere, opened.id)]).toEqual([undefined, undefined]);
  });

  test('after it, only that origin has it', async () => {
    await turnOnFor(opened, page);
    expect(await registered()).toEqual([`${site.origin}/*`]);
    expect(await (await world(page)).has('starter')).toBe(true);
    await elsewhere.reload();
    expect(await guestWorld(elsewhere, opened.id)).toBeUndefined();
  });
});

describe('S-16 and S-18, with a concern on this device', () => {
  const FORGED = [
    { type: 'page-opened' },
    { type: 'frame-opened', nonce: '0'.repeat(32) },
    { type: 'panel-opened', ticket: TICKET },
    { type: 'identify-concern', ticket: TICKET, identified: '2026-11-24T12:36:00Z' },
    { type: 'keep-draft', concern: CONCERN, form: '1.1', values: {} },
    { type: 'record', concern: CONCERN, what: { kind: 'reopened', reason: 'Because I can.' } },
    { type: 'put-into-note', ticket: TICKET, concern: CONCERN, step: '1.1', text: 'Words.' },
    { type: 'read-facts', ticket: TICKET },
    { type: 'close-panel', ticket: TICKET },
    { type: 'join-events', file: '{}' },
    { type: 'site-fields', sender: { id: 'x', url: 'chrome-extension://x/desk.html' } },
    { type: 'roster', tabId: 1, frameId: 0 },
    { type: 'panel-framed', ticket: TICKET, nonce: '0'.repeat(32) },
    { type: 'are-you-beside', windowId: 1 },
    { type: 'read-concern', concern: CONCERN },
  ];

  beforeAll(async () => {
    const panel = await recordFrom(page, '#note');
    await sayWho(panel, 'Senior Support Worker', 'Ana Pemberton');
    await pressButton(panel, 'Just now');
    await shows(panel, 'First record, step 1.1');
  });

  test.each(FORGED)('$type from a page’s script brings nothing back', async (message) => {
    const reply = JSON.stringify(await says(message));
    expect(reply).toContain('"ok":false');
    expect(reply).not.toContain('Pemberton');
  });

  test('a flood is slowed, and what is said in peace is answered again', async () => {
    const answers = JSON.parse(String(await (await world(page)).evaluate(`Promise.all(Array.from({ length: 1000 }, () => chrome.runtime.sendMessage({ type: 'site-fields' }))).then((all) => JSON.stringify(all.map(({ ok }) => ok)))`))) as boolean[];
    expect(answers.filter(Boolean).length).toBeLessThan(600);
    await until(() => says({ type: 'site-fields' }), (reply) => (reply as { ok: boolean }).ok);
  });

  test('nothing was recorded of it, and the settings say that it was refused', async () => {
    const settings = await extensionPage(opened, 'settings.html');
    await shows(settings, 'Refused in web pages');
    await shows(settings, 'too much was said at once');
    expect(await eventsIn(settings)).toEqual(['concern-identified']);
    await settings.close();
  });
});

test('S-25 after it was taken back, nothing is left at once', async () => {
  const popup = await openPopup(opened, page);
  await pressButton(popup, 'Stop using Plainly on this site');
  await until(() => hosts(page), (count) => count === 0);
  await until(registered, (all) => !all.length);
  await until(async () => (await guestWorld(page, opened.id))?.has('starter'), (has) => !has);
  // The press on the toolbar lets a script in until the page is left: one that was on its way when the site was taken back.
  await (await worker(opened)).evaluate("chrome.tabs.query({ active: true }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/weights.js', '/reader.js'] }).catch(() => undefined))))");
  expect(await (await guestWorld(page, opened.id))?.has('reader')).toBeFalsy();
  expect(await hosts(page)).toBe(0);
  await page.reload();
  expect(await (await guestWorld(page, opened.id))?.has('starter')).toBeFalsy();
});
