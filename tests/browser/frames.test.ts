/** Notes in frames of a granted page: marked where they are, the panel at the top, and the words back in the frame. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ANSWERS, WRITTEN } from './drive/answers.ts';
import { openChromium, type Opened, openPopup, sayYesTo } from './drive/browser.ts';
import { command } from './drive/command.ts';
import { fillFirstRecord, lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { NOTE } from './drive/record.ts';
import { panelFrame, until } from './guest/overlay.ts';

const EDITOR = '<p id="note" contenteditable style="min-height:200px;margin:8px"></p>';

/** A record system on two hosts: the pages on the one, an editor on the other. */
let own: string;
let other: string;
const server = createServer(({ url = '', headers }, response) => {
  const mine = `http://${headers.host}`;
  const bodies: Record<string, string> = {
    '/editor': EDITOR,
    '/same': `<iframe src="${mine}/editor"></iframe>`,
    '/cross': `<iframe src="${other}/editor"></iframe>`,
    '/nested': `<iframe src="${mine}/same"></iframe>`,
    '/srcdoc': `<iframe srcdoc='${EDITOR}'></iframe>`,
    '/sandboxed': `<iframe sandbox="allow-scripts" src="${mine}/editor"></iframe>`,
    '/sandboxed-srcdoc': `<iframe sandbox="allow-scripts" srcdoc='${EDITOR}'></iframe>`,
  };
  const body = bodies[url];
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>Notes</title><link rel="icon" href="data:,"><style>iframe{width:700px;height:400px}</style>${body ?? ''}`);
});

let opened: Opened;
let page: Page;

/** The innermost frame: the one with the editor. */
async function editorFrame(path: string): Promise<Frame> {
  await page.goto(own + path);
  const frame = await until(async () => {
    for (const candidate of page.frames()) if (await candidate.$('#note').catch(() => null)) return candidate;
    return undefined;
  }, Boolean);
  if (!frame) throw new Error('no editor');
  return frame;
}

async function typeInto(frame: Frame): Promise<string[]> {
  await frame.click('#note');
  await page.keyboard.type(NOTE);
  return until(() => frame.evaluate(highlighted), (quotes) => quotes.length === 3);
}

/** Runs in the frame: what is highlighted there. */
function highlighted(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...(highlight as unknown as Iterable<Range>)].map(String));
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  own = `http://127.0.0.1:${port}`;
  other = `http://localhost:${port}`;
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
});

afterAll(async () => {
  await opened.browser.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

test('the question for a site names the sites of its frames, and one press grants them', async () => {
  await page.goto(`${own}/cross`);
  await sayYesTo(opened, own);
  await sayYesTo(opened, other);
  const popup = await openPopup(opened, page);
  await shows(popup, `Parts of this page come from ${new URL(other).host}. Plainly asks for them too.`);
  await pressButton(popup, 'Use Plainly on this site');
  await shows(popup, 'Plainly is on for');
  expect(await lines(popup)).not.toContain('Use Plainly there too');
  await popup.close();
});

describe.each(['/same', '/cross', '/nested', '/srcdoc', '/sandboxed', '/sandboxed-srcdoc'])('a frame: %s', (path) => {
  test('the note in it is marked, the panel opens at the top, and its words go back into the frame', async () => {
    const frame = await editorFrame(path);
    expect((await typeInto(frame)).sort()).toEqual(['again', 'all settled now', 'personality clash']);

    await command(opened, 'open-card');
    await until(() => frame.evaluate(() => document.activeElement?.id), (id) => id !== 'note');
    await presses(page, 'Tab', TO_THE_FIRST_ANSWER);
    await page.keyboard.press('Enter');

    const panel = await until(async () => panelFrame(page), Boolean);
    if (!panel) throw new Error('no panel');
    expect(panel.parentFrame() === page.mainFrame()).toBe(true);
    await ready(panel);
    await pressButton(panel, 'Just now');
    await fillFirstRecord(panel, ANSWERS);
    await pressButton(panel, 'Put into the note');
    await shows(panel, 'The words are in the note.');
    expect(await frame.$eval('#note', (field) => (field as HTMLElement).innerText)).toContain(WRITTEN);
    await pressButton(panel, 'Close');
    expect(await until(async () => panelFrame(page), (left) => !left)).toBeUndefined();
  });
});

/** Previous, next, close, why. */
const TO_THE_FIRST_ANSWER = 5;

async function presses(on: Page, key: 'Tab', times: number): Promise<void> {
  for (let done = 0; done < times; done++) await on.keyboard.press(key);
}

/** The first panel asks who is at this desk; the later ones know. */
async function ready(panel: Frame): Promise<void> {
  await panel.waitForSelector('.panel');
  if (await panel.$('#desk-role')) await sayWho(panel, 'Senior Support Worker', 'Ana');
}
