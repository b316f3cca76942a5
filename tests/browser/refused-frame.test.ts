/** A page that lets no frame of ours in: Plainly says so, and one press opens the same note beside the page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openChromium, type Opened } from './drive/browser.ts';
import { shows } from './drive/panel.ts';
import { NOTE } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { type } from './drive/typing.ts';
import { marks, panelFrame, press, pressMark, status, until } from './guest/overlay.ts';

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' });
  response.end('<!doctype html><title>Isolated</title><link rel="icon" href="data:,"><textarea id="note" rows="6" cols="60"></textarea>');
});
let opened: Opened;
let page: Page;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

test('the status says what is wrong and what to press', async () => {
  await type(page, '#note', NOTE);
  await until(() => marks(page), (seen) => seen.length === 3);
  await pressMark(page, 'personality clash');
  await press(page, 'Record what happened');
  expect(await until(() => status(page), (words) => words?.includes('does not let') ?? false)).toContain('This page does not let Plainly open here. Open beside the page');
  expect(panelFrame(page)).toBeUndefined();
});

test('the press opens the note beside the page', async () => {
  const appears = opened.browser.waitForTarget((target) => target.url() === `chrome-extension://${opened.id}/panel.html`);
  await press(page, 'Open beside the page');
  const beside = await (await appears).asPage();
  await shows(beside, 'Who is at this desk?');
  await shows(beside, 'Note on: Isolated');
  expect(await until(() => status(page), (words) => !words?.includes('does not let'))).toContain('3 prompts');
});
