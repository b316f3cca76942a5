/**
 * What a person says of a field goes before Plainly's own rules: said in the toolbar, kept by site, taken back in the
 * settings, carried to another browser as a file. Passwords stay unread whatever anybody says.
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import type { PageMessage } from '#messages/background-to-guest.ts';
import type { Never, StarterMessage } from '#messages/background-to-starter.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, killWorker, openChromium, type Opened, openPopup, worker } from './drive/browser.ts';
import { saveInto } from './drive/files.ts';
import { servePages } from './drive/pages.ts';
import { lines, pressButton, shows } from './drive/panel.ts';
import { boxesOf } from './drive/picture.ts';
import { turnOnFor } from './drive/site.ts';
import { chord, type, wordsIn } from './drive/typing.ts';
import { hosts, marks, until } from './guest/overlay.ts';
import { guestWorld } from './guest/world.ts';

const NOTE = 'Tom and Raj had a personality clash at lunch today.';
const MARKED = check(NOTE).findings.map(({ quote }) => quote);

const FORM = `
<style>body { font: 16px/1.5 sans-serif; margin: 20px; } textarea { width: 600px; display: block; } #progress { width: 420px; height: 44px; padding: 3px 14px; border: 1px solid #ccc; font: 16px monospace; } p { margin: 60px 0 }</style>
<h1>Tom Ashworth</h1>
<form onsubmit="return false">
<p><label for="comments">Daily note</label><textarea id="comments" name="note_83921" rows="4"></textarea></p>
<p><label>Progress <input id="progress" name="progress" spellcheck="false"></label></p>
<p><label>Password <input id="secret" name="secret" type="password"></label></p>
<p><label>Find <input id="find" type="search"></label> <label>Code <input id="code" autocomplete="one-time-code"></label></p>
<button>Save</button>
</form>`;

/** Never read, and why. Each has the focus once. */
const NEVER: [why: Never, markup: string][] = [
  ...['search', 'email', 'number', 'tel', 'url', 'date', 'datetime-local', 'month', 'week', 'time'].map((type): [Never, string] => ['kind', `<input type="${type}">`]),
  ['kind', '<input inputmode="numeric">'],
  ['kind', '<input autocomplete="home email">'],
  ['kind', '<div role="search"><input></div>'],
  ['kind', '<search><textarea></textarea></search>'],
  ['kind', '<div contenteditable role="searchbox"></div>'],
  ['password', '<input type="password">'],
  ['password', '<input autocomplete="current-password">'],
  ['password', '<input style="-webkit-text-security: disc">'],
  ['secret', '<input autocomplete="cc-number">'],
  ['secret', '<input autocomplete="username">'],
  ['secret', '<textarea autocomplete="one-time-code"></textarea>'],
  ['locked', '<input readonly>'],
  ['locked', '<textarea readonly></textarea>'],
];

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;
const noise: string[] = [];

const goTo = (path = '/form') => page.goto(`${site.origin}${path}`);

/** Puts the cursor into a field and opens the toolbar's popup. */
async function popupFor(field: string, place: Page | Frame = page): Promise<Page> {
  await place.click(field);
  const popup = await openPopup(opened, page);
  popup.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  return popup;
}

/** Says something of a field in the toolbar. */
async function say(field: string, words: string, place: Page | Frame = page): Promise<void> {
  const popup = await popupFor(field, place);
  await pressButton(popup, words);
  await shows(popup, 'Kept for');
  await popup.close();
  await page.bringToFront();
}

/** Goes on by the Tab key until the button with these words has the focus. */
async function tabTo(surface: Page, words: string): Promise<void> {
  await until(
    async () => {
      await surface.keyboard.press('Tab');
      return surface.evaluate(() => document.activeElement?.textContent);
    },
    (focused) => focused === words,
  );
}

async function quotes(place: Page | Frame = page): Promise<string[]> {
  return (await marks(place)).map(({ quote }) => quote);
}

/** How many nodes of ours have come, once the page knows what was said of its fields and the worker has heard it out. */
async function comes(): Promise<number> {
  const world = await guestWorld(page, opened.id);
  await until(async () => world?.evaluate(`globalThis[Symbol.for('plainly site fields')]?.decisions !== undefined`), Boolean);
  await world?.heardOut();
  return hosts(page);
}

/** Says to the guest in the tab in front what the background or the popup would say. */
async function tell(message: PageMessage | StarterMessage): Promise<unknown> {
  return (await worker(opened)).evaluate(async (said) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<unknown> } } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tabs.sendMessage(tab?.id ?? 0, said);
  }, message);
}

/** Takes back everything, so that a part begins as after the installation. */
async function forget(): Promise<void> {
  await (await worker(opened)).evaluate(`chrome.storage.local.remove('site-fields')`);
}

async function settings(of: Opened = opened): Promise<Page> {
  const surface = await extensionPage(of, 'settings.html');
  surface.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  await surface.waitForSelector('#note-fields-title');
  return surface;
}

async function chooseFile(surface: Page, path: string): Promise<void> {
  const input = (await surface.waitForSelector('section[aria-labelledby="site-file-title"] input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

beforeAll(async () => {
  site = await servePages({ '/form': FORM, '/record/2': FORM.replace('note_83921', 'note_7'), '/never': NEVER.map(([, markup]) => `<section>${markup}</section>`).join(''), '/framed': '<h1>Shell</h1><iframe src="/form" width="900" height="700"></iframe>' });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await goTo();
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

describe('a textarea of which a person says that it is no note', () => {
  beforeAll(() => goTo());

  test('is read before, and the popup names it', async () => {
    await type(page, '#comments', NOTE);
    await until(quotes, (seen) => seen.length === MARKED.length);
    const popup = await openPopup(opened, page);
    await shows(popup, 'Plainly reads ‘Daily note’ on this page.');
    expect(await faultsIn(popup)).toEqual([]);
    await tabTo(popup, 'This is not a note field');
    await popup.keyboard.press('Enter');
    await shows(popup, 'Plainly does not read ‘Daily note’ on this page.');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });

  test('is left at once', async () => {
    await page.bringToFront();
    expect(await until(() => hosts(page), (count) => count === 0)).toBe(0);
    await page.keyboard.type(' Again.');
    expect(await comes()).toBe(0);
  });

  test.each(['/form', '/record/2'])('stays silent after a load: %s', async (path) => {
    await goTo(path);
    await type(page, '#comments', NOTE);
    expect(await comes()).toBe(0);
  });

  test('stays silent in a frame', async () => {
    await goTo('/framed');
    const frame = page.frames().find((one) => one.url().endsWith('/form'));
    await frame?.click('#comments');
    await page.keyboard.type(NOTE);
    const popup = await popupFor('#comments', frame);
    await shows(popup, 'Plainly does not read ‘Daily note’ on this page.');
    await popup.close();
    expect(await Promise.all(page.frames().map(hosts))).toEqual([0, 0]);
  });

  test('is read again where a person says so in the frame', async () => {
    const frame = page.frames().find((one) => one.url().endsWith('/form'));
    if (!frame) throw new Error('no frame');
    await say('#comments', 'This is a note field', frame);
    await until(() => quotes(frame), (seen) => seen.length === MARKED.length);
  });
});

describe('a one-line input of which a person says that it is a note', () => {
  beforeAll(async () => {
    await forget();
    await goTo();
  });

  test('is silent before', async () => {
    await type(page, '#progress', NOTE);
    expect(await comes()).toBe(0);
  });

  test('gets marks', async () => {
    await say('#progress', 'This is a note field');
    expect(await until(quotes, (seen) => seen.length === MARKED.length)).toEqual(MARKED);
  });

  test.each([
    ['as it is scrolled by typing', 'End'],
    ['scrolled back to its beginning', 'Home'],
  ] as const)('the marks are under the right words, %s', async (_how, key) => {
    await page.keyboard.press(key);
    await page.addStyleTag({ content: '#progress { color: transparent; caret-color: transparent; outline: none } #progress::selection { background: #f0f; color: transparent }' });
    await until(
      async () => {
        const at = NOTE.indexOf(MARKED[0] ?? '');
        const scrolled = await page.$eval('#progress', (field) => field.scrollLeft);
        const [line] = await boxesOf(page, { red: 0x1d, green: 0x70, blue: 0xb8 }, '#progress');
        // The cursor's own key has scrolled the field: select without scrolling, and go back.
        await page.$eval('#progress', (field, from, to) => (field as HTMLInputElement).setSelectionRange(from, to), at, at + (MARKED[0]?.length ?? 0));
        await page.$eval('#progress', (field, left) => (field.scrollLeft = left), scrolled);
        const [words] = await boxesOf(page, { red: 255, green: 0, blue: 255 }, '#progress');
        await page.$eval('#progress', (field, end) => (field as HTMLInputElement).setSelectionRange(end, end), key === 'End' ? NOTE.length : 0);
        await page.$eval('#progress', (field, left) => (field.scrollLeft = left), scrolled);
        return { line, words, scrolled };
      },
      ({ line, words, scrolled }) =>
        line !== undefined &&
        words !== undefined &&
        scrolled > 0 === (key === 'End') &&
        Math.abs(line.left - words.left) <= 2 &&
        Math.abs(line.left + line.width - words.left - words.width) <= 5 &&
        Math.abs(line.top + line.height / 2 - words.top - words.height) <= 3,
    );
  });

  test('takes words from the panel, without their line breaks, and gives them back in one step', async () => {
    await page.keyboard.press('End');
    expect(await tell({ type: 'put-into-note', text: 'Seen by Ana.\nRaj went out.' })).toMatchObject({ ok: true });
    expect(await wordsIn(page, '#progress')).toBe(`${NOTE} Seen by Ana. Raj went out.`);
    await chord(page, 'Control', 'KeyZ');
    expect(await wordsIn(page, '#progress')).toBe(NOTE);
  });

  test('is silent again where a person says that it is none', async () => {
    await say('#progress', 'This is not a note field');
    expect(await until(() => hosts(page), (count) => count === 0)).toBe(0);
  });
});

describe('what is never read', () => {
  test.each([
    ['#secret', 'Password', 'A password is never read'],
    ['#find', 'Find', 'Fields for a search'],
    ['#code', 'Code', 'Sign-in names, card numbers and one-time codes'],
  ])('%s is refused with a sentence', async (field, name, words) => {
    await goTo();
    const popup = await popupFor(field);
    await shows(popup, `Plainly does not read ‘${name}’ on this page.`);
    await shows(popup, words);
    expect(await lines(popup)).not.toContain('This is a note field');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });

  test('every kind of it is told from the others', async () => {
    await goTo('/never');
    for (const [at, [never, markup]] of NEVER.entries()) {
      await page.$eval(`section:nth-of-type(${at + 1})`, (box) => box.querySelector<HTMLElement>('input, textarea, [contenteditable]')?.focus());
      expect(await tell({ type: 'which-field' }), markup).toMatchObject({ never, reads: false });
    }
  });

  test('a password stays unread where a file says that it is a note', async () => {
    const surface = await settings();
    const path = join(mkdtempSync(join(tmpdir(), 'plainly-')), 'site.json');
    writeFileSync(path, JSON.stringify({ plainly: 'site', version: 1, site: site.origin, fields: [{ field: 'input name=secret', note: true }] }));
    await chooseFile(surface, path);
    await pressButton(surface, 'Change them');
    await shows(surface, `Used for ${site.origin}.`);
    await surface.close();
    await page.bringToFront();
    await goTo();
    await page.focus('#comments');
    await until(() => hosts(page), (count) => count === 1);
    await type(page, '#secret', NOTE);
    expect(await until(() => hosts(page), (count) => count === 0)).toBe(0);
  });
});

describe('in the settings', () => {
  let surface: Page;
  const saved = mkdtempSync(join(tmpdir(), 'plainly-'));

  beforeAll(async () => {
    await forget();
    await goTo();
    await say('#comments', 'This is not a note field');
    await say('#progress', 'This is a note field');
    surface = await settings();
  });

  test('what was said stands in words', async () => {
    await shows(surface, 'Not a note: textarea ‘note_#’');
    await shows(surface, 'A note: one-line field ‘progress’');
    expect(await faultsIn(surface)).toEqual([]);
  });

  test('a site’s fields are saved as a file that names nobody', async () => {
    await saveInto(surface, saved);
    await pressButton(surface, 'Save as a file');
    const [name = ''] = await until(async () => readdirSync(saved).filter((file) => file.endsWith('.json')), (files) => files.length === 1);
    const text = readFileSync(join(saved, name), 'utf8');
    expect(JSON.parse(text)).toEqual({
      plainly: 'site',
      version: 1,
      site: site.origin,
      fields: [
        { field: 'textarea name=note_#', note: false },
        { field: 'input name=progress', note: true },
      ],
    });
    expect(text).not.toMatch(/Tom|Daily|Progress/u);
  });

  test('one press takes it back, and the open page follows, also where the worker has gone to sleep', async () => {
    await killWorker(opened);
    await surface.focus('button[aria-label="Take back: Not a note: textarea ‘note_#’"]');
    await surface.keyboard.press('Enter');
    await shows(surface, 'Taken back. Plainly decides by itself again: Not a note: textarea ‘note_#’');
    expect(await faultsIn(surface)).toEqual([]);
    await page.bringToFront();
    await type(page, '#comments', NOTE);
    await until(quotes, (seen) => seen.length === MARKED.length);
  });

  test('a file that is none is refused in a sentence', async () => {
    const path = join(saved, 'other.txt.json');
    writeFileSync(path, '{"hello": 1}');
    await chooseFile(surface, path);
    await shows(surface, 'This is not a site file of Plainly.');
    expect(await faultsIn(surface)).toEqual([]);
  });

  test('the file is used in another profile, after it has shown what it changes', async () => {
    const [name = ''] = readdirSync(saved).filter((file) => file.startsWith('plainly-site-'));
    const other = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
    try {
      const there = await other.browser.newPage();
      await there.goto(`${site.origin}/form`);
      await turnOnFor(other, there);
      const theirs = await settings(other);
      await chooseFile(theirs, join(saved, name));
      await shows(theirs, `This file would change 2 fields of ${site.origin}`);
      expect(await theirs.evaluate(() => document.activeElement?.id)).toBe('site-changes-title');
      expect(await faultsIn(theirs)).toEqual([]);
      expect(await lines(theirs)).toContain('Nobody has said anything of a field yet.');
      await theirs.setViewport({ width: 360, height: 740 });
      expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await pressButton(theirs, 'Change them');
      await shows(theirs, `Used for ${site.origin}.`);
      copyFileSync(join(saved, name), join(saved, 'again.json'));
      await chooseFile(theirs, join(saved, 'again.json'));
      await shows(theirs, 'Everything in this file is so here already');
      await there.bringToFront();
      await type(there, '#progress', NOTE);
      expect(await until(async () => (await marks(there)).map(({ quote }) => quote), (seen) => seen.length === MARKED.length)).toEqual(MARKED);
    } finally {
      await other.browser.close();
    }
  });
});

describe('the page', () => {
  test('can’t say anything of its fields: no message of a script in it decides', async () => {
    await goTo();
    await page.click('#comments');
    const world = await guestWorld(page, opened.id);
    const reply = await world?.evaluate(`chrome.runtime.sendMessage({ type: 'site-fields', fields: [{ field: 'textarea name=note_#', note: false }] })`);
    expect(reply).toMatchObject({ ok: false });
  });

  test('hears one question for the list in a document, and none where no text field has the focus', async () => {
    await (await worker(opened)).evaluate(`globalThis.asked = []; chrome.runtime.onMessage.addListener((message) => { globalThis.asked.push(message.type); })`);
    const asked = async () => ((await (await worker(opened)).evaluate('globalThis.asked')) as string[]).filter((kind) => kind === 'site-fields').length;
    await goTo();
    await page.focus('button');
    await page.focus('#secret');
    await (await guestWorld(page, opened.id))?.heardOut();
    expect(await asked()).toBe(0);
    for (const field of ['#progress', '#comments', '#progress', '#comments']) await page.focus(field);
    await (await guestWorld(page, opened.id))?.heardOut();
    expect(await asked()).toBe(1);
  });
});

test('no page of ours said anything on its console', () => {
  expect(noise).toEqual([]);
});
