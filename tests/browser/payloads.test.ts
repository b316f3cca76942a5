/**
 * S-19, S-20: words that are code to somebody else are words to us, on every surface, on paper and in a file.
 * S-21: while all of that is done, nothing of the extension asks for anything outside itself.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DOCUMENT_IDS, documentTitle } from '#pathway/documents/documents.ts';
import { PARTS } from '../../entrypoints/desk/room.ts';
import { extensionPage, openChromium, type Opened, openPopup } from './drive/browser.ts';
import { go, say } from './drive/desk.ts';
import { chooseFile, saveInto } from './drive/files.ts';
import { fillFirstRecord, lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { panel as openedPanel } from './drive/record.ts';
import { type Request, watchRequests } from './drive/requests.ts';
import { serveHostile } from './drive/served.ts';
import { turnOnFor } from './drive/site.ts';
import { wordsIn } from './drive/typing.ts';
import { press, pressMark, status, until } from './guest/overlay.ts';

const BAIT = 'http://bait.invalid';
/** Each would do something somewhere, were it taken for more than words. */
const PAYLOADS = {
  image: `<img src="${BAIT}/i.png" onerror="document.title='caught'">`,
  vector: `<svg onload="fetch('${BAIT}/s')"></svg>`,
  script: `</textarea><script>fetch('${BAIT}/x')</script>`,
  link: `[here](javascript:alert(1)) ${BAIT}/link`,
  template: '{{constructor.constructor("alert(1)")()}} ${7*7} <%= 7*7 %>',
  backwards: 'Tom\u202Ednalsi gnp.exe\u202C hit Raj',
  formula: `=HYPERLINK("${BAIT}/h","Open")`,
} as const;
const TYPED = Object.values(PAYLOADS).join(' ');
/** The sentence with the mark is what a press takes into the record. */
const NOTE = `${TYPED} Tom and Raj, personality clash again ${PAYLOADS.image}${PAYLOADS.vector} at lunch, all settled now.`;

const HOST = '<form><textarea id="note" rows="10" cols="70"></textarea></form>';
/** A megabyte of harmless words before it. */
const LONG = 'Porridge, toast and a walk to the shop and back again. '.repeat(19_000);

let site: Awaited<ReturnType<typeof serveHostile>>;
let opened: Opened;
let page: Page;
let frame: Frame;
let desk: Page;
let concern: string;
let seen: { requests: Request[]; targets: Set<string> };
const downloads = mkdtempSync(join(tmpdir(), 'plainly-payloads-'));

/** What of the payloads became more than words on a surface. */
const live = (surface: Page | Frame): Promise<string[]> =>
  surface.evaluate(() => {
    const bad = [...document.querySelectorAll('img, script:not([src]), iframe, object, embed, a[href^="javascript:"], a[href*="bait"], [onerror], [onload], [src*="bait"]')].map((element) => element.outerHTML);
    return document.title.includes('caught') ? [...bad, 'title'] : bad;
  });
const all = async (surface: Page | Frame): Promise<string> => (await lines(surface)).join('\n');

beforeAll(async () => {
  site = await serveHostile({ '/': { body: HOST }, '/long': { body: HOST } });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  seen = await watchRequests(opened.browser);
  page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.own}/`);
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
  rmSync(downloads, { recursive: true, force: true });
});

async function recordWords(): Promise<Frame> {
  await until(() => status(page), (words) => words?.includes('prompts') ?? false, 30_000);
  await pressMark(page, 'personality clash');
  await press(page, 'Record what happened');
  return openedPanel(page);
}

describe('S-19 and S-20', () => {
  test('what the host’s field holds stands in the panel as words', async () => {
    await page.click('#note');
    await page.keyboard.type(NOTE);
    frame = await recordWords();
    await sayWho(frame, 'Senior Support Worker', `Ana ${PAYLOADS.image}`);
    await shows(frame, PAYLOADS.vector);
    expect(await live(frame)).toEqual([]);
    await pressButton(frame, 'Just now');
    await shows(frame, 'First record, step 1.1');
  });

  test('what is typed into the panel stands there as words, and goes into the note as words', async () => {
    await fillFirstRecord(frame, {
      people: [
        { reference: 'Tom', role: 'alleged-source' },
        { reference: 'Raj', role: 'harmed' },
      ],
      place: `Hall ${PAYLOADS.template}`,
      behaviour: `Tom pushed Raj. ${PAYLOADS.image} ${PAYLOADS.script} ${PAYLOADS.backwards}`,
      startedBy: 'Tom',
      presentation: `Raj cried. ${PAYLOADS.vector} ${PAYLOADS.link}`,
      safety: `${PAYLOADS.formula} Raj sat with staff.`,
    });
    await pressButton(frame, 'Put into the note');
    await shows(frame, 'The words are in the note.');
    expect(await wordsIn(page, '#note')).toContain(PAYLOADS.script);
    expect([await live(frame), await page.evaluate(() => document.querySelectorAll('img, svg').length)]).toEqual([[], 0]);
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
    await pressButton(frame, 'Read 1.1').catch(() => undefined);
    expect(await live(frame)).toEqual([]);
  });

  test.each(Object.keys(PARTS))('on the desk, in %s, they are words', async (part) => {
    if (!desk) {
      desk = await extensionPage(opened, 'desk.html');
      const link = await desk.waitForSelector('a[href^="#concern/"]');
      concern = (await link?.evaluate((found) => found.getAttribute('href') ?? ''))?.split('/')[1] ?? '';
    }
    await go(desk, `#concern/${concern}/${part}`, PARTS[part as keyof typeof PARTS]);
    await desk.waitForSelector('main .card, main section');
    await desk.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
    expect(await live(desk)).toEqual([]);
  });

  test.each(DOCUMENT_IDS)('on paper, in the document %s, they are words', async (id) => {
    await go(desk, `#concern/${concern}/documents/${id}`, documentTitle(id));
    await desk.emulateMediaType('print');
    expect(await live(desk)).toEqual([]);
    await desk.emulateMediaType('screen');
  });

  test('the incident form has every one of them, letter by letter', async () => {
    await go(desk, `#concern/${concern}/documents/incident`, documentTitle('incident'));
    await shows(desk, PAYLOADS.script);
    const words = await all(desk);
    for (const payload of [PAYLOADS.image, PAYLOADS.script, PAYLOADS.vector, PAYLOADS.template, PAYLOADS.formula]) expect(words).toContain(payload);
  });

  test.each(['concerns', 'handover', 'audits'])('in the room %s they are words', async (room) => {
    await go(desk, `#${room}`, '');
    await desk.waitForSelector('main .card, main section, main h1');
    expect(await live(desk)).toEqual([]);
  });

  test('in the file of a concern none of them can be read, and on another device they are words again', async () => {
    await saveInto(desk, downloads);
    await go(desk, `#concern/${concern}/file`, 'Hand this concern to another device');
    await pressButton(desk, 'Save the file');
    const [name = ''] = await until(async () => readdirSync(downloads).filter((each) => each.endsWith('.ndjson')), (found) => found.length === 1);
    const file = readFileSync(join(downloads, name), 'utf8');
    expect(file.trim().split('\n').map((line) => JSON.parse(line) as object).length).toBeGreaterThan(1);
    expect(file).not.toMatch(/bait\.invalid|script|HYPERLINK/u);
    const code = await desk.$eval('.recovery-key', (shown) => (shown as HTMLElement).innerText);
    const second = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
    try {
      const other = await extensionPage(second, 'desk.html');
      await say(other, 'Designated Safeguarding Lead', 'Dana');
      await chooseFile(other, 'Join a file', join(downloads, name));
      await shows(other, 'does not open the file');
      await other.type('#join-code', code);
      await chooseFile(other, 'Join a file', join(downloads, name));
      await shows(other, 'entries are new here.');
      await go(other, `#concern/${concern}/documents/incident`, documentTitle('incident'));
      await shows(other, PAYLOADS.script);
      expect(await all(other)).toContain(PAYLOADS.formula);
      expect(await live(other)).toEqual([]);
    } finally {
      await second.browser.close();
    }
  });

  test('a megabyte in the host’s field takes nothing down', async () => {
    await page.bringToFront();
    await page.goto(`${site.own}/long`);
    await page.$eval('#note', (field, words) => ((field as HTMLTextAreaElement).value = words), LONG + NOTE);
    await page.click('#note');
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    expect(await until(() => status(page), (words) => words?.includes('prompt') ?? false, 60_000)).toContain('prompt');
    expect(await page.evaluate(() => document.querySelectorAll('img, svg').length)).toBe(0);
  }, 120_000);
});

test('S-21 no target of the extension asked for anything but its own files', async () => {
  const popup = await openPopup(opened, page);
  await shows(popup, 'Plainly is on for');
  await popup.close();
  const settings = await extensionPage(opened, 'settings.html');
  await shows(settings, 'Plainly: settings');
  const ours = `chrome-extension://${opened.id}/`;
  expect([...seen.targets]).toContain(`service_worker ${ours}background.js`);
  const asking = new Set(seen.requests.filter(({ by }) => by.startsWith(ours)).map(({ by }) => new URL(by).pathname));
  expect([...asking]).toEqual(expect.arrayContaining(['/desk.html', '/panel.html', '/settings.html']));
  expect(seen.requests.filter(({ by, url }) => by.startsWith(ours) && !url.startsWith(ours) && !/^(?:data|blob):/u.test(url))).toEqual([]);
  expect(seen.requests.filter(({ url }) => url.includes('bait'))).toEqual([]);
  expect(site.asked.filter((path) => !['/', '/long', '/favicon.ico'].includes(path))).toEqual([]);
});
