/** Our addresses in the hands of pages, and pages with strict headers: S-10, S-11, S-13, S-14. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openChromium, type Opened, worker } from './drive/browser.ts';
import { lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { recordFrom } from './drive/record.ts';
import { serveHostile } from './drive/served.ts';
import { turnOnFor } from './drive/site.ts';
import { until } from './guest/overlay.ts';

const AREA = '<textarea id="note" rows="8" cols="60"></textarea>';
const STRICT = "default-src 'none'; frame-src 'none'; child-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const files = readdirSync(inject('extension'), { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(inject('extension'), path)).isFile());

let site: Awaited<ReturnType<typeof serveHostile>>;
let opened: Opened;
let page: Page;
let panel: Frame;
/** the address under which a frame of ours loads: another one at each start of the browser */
let dynamic: string;

beforeAll(async () => {
  site = await serveHostile({
    '/': { body: AREA },
    '/attacker': { body: '<iframe id="stolen" style="width:500px;height:600px"></iframe>' },
    '/strict': { body: AREA, headers: { 'content-security-policy': STRICT } },
    '/opaque': { body: AREA, headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.own}/`);
  await turnOnFor(opened, page);
  panel = await recordFrom(page, '#note');
  await sayWho(panel, 'Senior Support Worker', 'Ana Pemberton');
  await pressButton(panel, 'Just now');
  await shows(panel, 'First record, step 1.1');
  dynamic = String(await (await worker(opened)).evaluate(`chrome.runtime.getURL('/panel.html')`));
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

describe('S-10 our files', () => {
  test('the address that pages could know is none of the fixed one', () => {
    expect(dynamic).not.toContain(opened.id);
  });

  test('not one of them can be fetched, by the fixed address or by the one of this day', async () => {
    const addresses = files.flatMap((file) => [`chrome-extension://${opened.id}/${file}`, new URL(`/${file}`, dynamic).href]).filter((address) => address !== dynamic);
    const got = await page.evaluate(async (all) => {
      const asked = await Promise.all(all.map((address) => fetch(address).then(() => [address], () => [])));
      return asked.flat();
    }, addresses);
    expect(addresses.length).toBeGreaterThan(30);
    expect(got).toEqual([]);
  });

  test.each(files.filter((file) => file.endsWith('.html')))('%s can’t be framed by its fixed address', async (file) => {
    const other = await opened.browser.newPage();
    await other.goto(`${site.own}/attacker`);
    await other.$eval('#stolen', (frame, address) => (frame as HTMLIFrameElement).src = address, `chrome-extension://${opened.id}/${file}`);
    const stolen = await until(async () => other.frames()[1]?.url(), (address) => Boolean(address) && address !== 'about:blank' && address !== '');
    expect(stolen).toContain('chrome-error:');
    await other.close();
  });
});

describe('S-11 a stolen address', () => {
  const ticket = () => new URL(panel.url()).hash;

  test.each([
    ['a site without permission', () => `${site.other}/attacker`],
    ['the granted site itself, in another tab', () => `${site.own}/attacker`],
  ])('in a frame of %s shows that it may not open, and nothing else', async (_, where) => {
    const other = await opened.browser.newPage();
    await other.goto(where());
    await other.$eval('#stolen', (frame, address) => (frame as HTMLIFrameElement).src = address, `${dynamic}${ticket()}`);
    const stolen = await until(async () => other.frames().find((frame) => frame.url().includes('/panel.html')), Boolean);
    // A page can say what it likes to a frame of its own, and guess.
    await other.evaluate(() => {
      const { contentWindow } = document.querySelector('#stolen') as HTMLIFrameElement;
      for (let guess = 0; guess < 20; guess++) contentWindow?.postMessage(`plainly ${`${guess}`.padStart(32, '0')}`, '*');
    });
    await shows(stolen as Frame, 'Plainly may not open here.');
    expect(await lines(stolen as Frame)).toEqual(['Plainly', 'Plainly may not open here. Press Plainly in the browser’s toolbar, then “Open beside the page”.']);
    await other.close();
  });

  test('says nothing that is listened to', async () => {
    const other = await opened.browser.newPage();
    await other.goto(`${site.own}/attacker`);
    await other.$eval('#stolen', (frame, address) => (frame as HTMLIFrameElement).src = address, dynamic);
    const stolen = (await until(async () => other.frames().find((frame) => frame.url().includes('/panel.html')), Boolean)) as Frame;
    await shows(stolen, 'Plainly may not open here.');
    const concern = crypto.randomUUID();
    const asked = [
      { type: 'page-opened' },
      { type: 'panel-opened', ticket: ticket().slice(1) },
      { type: 'read-facts', ticket: ticket().slice(1) },
      { type: 'keep-draft', concern, form: '1.1', values: { place: 'here' } },
      { type: 'record', concern, what: { kind: 'reopened', reason: 'Because I can.' } },
    ];
    for (const message of asked) expect(await stolen.evaluate((said) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(said), message)).toMatchObject({ ok: false, error: expect.stringContaining('may not open here') });
    await other.close();
  });
});

test('S-13 under the strictest policy of a page the panel works, and we leave no error in its console', async () => {
  const said: string[] = [];
  const strict = await opened.browser.newPage();
  strict.on('console', (message) => said.push(message.text()));
  strict.on('pageerror', (error) => said.push(String(error)));
  await strict.goto(`${site.own}/strict`);
  const own = [...said];
  const frame = await recordFrom(strict, '#note');
  await shows(frame, 'When did staff become aware?');
  await pressButton(frame, 'Just now');
  await shows(frame, 'First record, step 1.1');
  expect(said.filter((words) => !own.includes(words) && !words.includes('favicon'))).toEqual([]);
  await strict.close();
});

test('S-14 in a page without an origin we stand down, and the toolbar says so', async () => {
  const opaque = await opened.browser.newPage();
  await opaque.goto(`${site.own}/opaque`);
  await opaque.bringToFront();
  const title = async () => String(await (await worker(opened)).evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`));
  await until(title, (words) => words.includes('closed off'));
  await opaque.click('#note');
  await opaque.keyboard.type('Tom and Raj, personality clash again.');
  expect(await opaque.evaluate(() => [CSS.highlights.size, document.documentElement.children.length])).toEqual([0, 2]);
  await opaque.close();
});
