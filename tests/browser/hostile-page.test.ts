/** What a hostile page can do to the panel in it, and what it can read of it: S-07, S-08, S-12, S-15, S-28. */
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ANSWERS } from './drive/answers.ts';
import { openChromium, type Opened } from './drive/browser.ts';
import { fillFirstRecord, lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { pressCardKey } from './drive/keys.ts';
import { draftsIn, eventsIn, NOTE, panel as openedPanel, recordFrom } from './drive/record.ts';
import { serveHostile } from './drive/served.ts';
import { turnOnFor } from './drive/site.ts';
import { hosts, panelFrame, until } from './guest/overlay.ts';
import { guestWorld } from './guest/world.ts';

const AREA = '<textarea id="note" rows="8" cols="60"></textarea>';

/** No script runs in this page but this one: whoever calls what it patched is not the page. */
const PATCHES = `<script>
  globalThis.canaries = [];
  const bird = (name) => function () { canaries.push(name); };
  const wrap = (owner, name) => { const own = owner[name]; owner[name] = function (...given) { canaries.push(name); return own.apply(this, given); }; };
  for (const name of ['map', 'filter', 'push', 'forEach', 'join', 'find']) { const own = Array.prototype[name]; Object.defineProperty(Array.prototype, name, { value(...given) { if (globalThis.canaries !== this) Reflect.apply(Array.prototype.concat, canaries, []), canaries[canaries.length] = name; return Reflect.apply(own, this, given); }, configurable: true, writable: true }); }
  wrap(Element.prototype, 'attachShadow'); wrap(Document.prototype, 'createElement'); wrap(Node.prototype, 'appendChild'); wrap(EventTarget.prototype, 'addEventListener'); wrap(EventTarget.prototype, 'dispatchEvent'); wrap(Element.prototype, 'append');
  for (const name of ['ticket', 'passage', 'quote', 'nonce', 'type']) Object.defineProperty(Object.prototype, name, { set: bird('set ' + name), configurable: true });
  globalThis.Event = new Proxy(Event, { construct(target, given) { canaries[canaries.length] = 'Event'; return new target(...given); } });
  globalThis.postMessage = bird('postMessage');
  crypto.getRandomValues = bird('getRandomValues');
  canaries.length = 0;
</script>`;
const CLOBBERED = `<form name="getElementById"></form><form name="body"></form><form name="forms"></form><form name="cookie"></form><form name="querySelector"><input name="activeElement"></form><img name="documentElement"><form name="createElement"></form><form name="defaultView"></form><form name="execCommand"></form>`;

let site: Awaited<ReturnType<typeof serveHostile>>;
let opened: Opened;
let page: Page;
let panel: Frame;
let secrets: string[];

beforeAll(async () => {
  site = await serveHostile({ '/': { body: AREA }, '/patched': { head: PATCHES, body: CLOBBERED + AREA } });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.own}/`);
  await turnOnFor(opened, page);
  panel = await recordFrom(page, '#note');
  await sayWho(panel, 'Senior Support Worker', 'Ana Pemberton');
  await pressButton(panel, 'Just now');
  await shows(panel, 'First record, step 1.1');
  await fillFirstRecord(panel, ANSWERS);
  secrets = [...new Set([...Object.values(ANSWERS).filter((answer) => typeof answer === 'string' && answer.length > 5), ...(await lines(panel)), 'Ana Pemberton'])].filter((words) => words.length > 8 && !/personality clash|^3 prompts/u.test(words)).slice(0, 40);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

test('S-07 clicks and keys that a script makes do nothing', async () => {
  const before = await lines(panel);
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.click();
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: 1200, clientY: 400 }));
    for (const key of ['Enter', ' ', 'Escape']) for (const target of [host, document, window]) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  });
  expect(await lines(panel)).toEqual(before);
  expect(await eventsIn(panel)).toEqual(['concern-identified']);
});

describe('S-08 a page that reads', () => {
  test('finds none of twenty sentences of the panel by any way that it has', async () => {
    expect(secrets.length).toBeGreaterThanOrEqual(20);
    const found = await page.evaluate((planted) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const finder = globalThis as unknown as { find(words: string): boolean };
      getSelection()?.selectAllChildren(document.documentElement);
      const selected = `${getSelection()}`;
      const seen = [document.documentElement.outerHTML, document.documentElement.innerText, document.documentElement.textContent, host.outerHTML, host.getHTML({ serializableShadowRoots: true, shadowRoots: host.shadowRoot ? [host.shadowRoot] : [] }), selected, JSON.stringify(performance.getEntries())].join('\n');
      const points = [];
      for (let x = 700; x < innerWidth; x += 60) for (let y = 20; y < innerHeight; y += 60) points.push(...document.elementsFromPoint(x, y));
      return {
        said: planted.filter((words) => seen.includes(words)),
        found: planted.filter((words) => finder.find(words)),
        root: host.shadowRoot,
        frames: frames.length,
        inside: points.filter((element) => element.localName === 'iframe').length,
        address: /panel\.html|chrome-extension/u.test(seen),
      };
    }, secrets);
    expect(found).toEqual({ said: [], found: [], root: null, frames: 0, inside: 0, address: false });
  });

  test('gets nothing of it on the clipboard', async () => {
    const copied = await page.evaluate(() => {
      let words = '';
      document.addEventListener('copy', () => (words = `${getSelection()}`), { once: true });
      document.execCommand('selectAll');
      document.execCommand('copy');
      return words;
    });
    expect(secrets.filter((words) => copied.includes(words))).toEqual([]);
  });
});

test('S-28 neither the page nor the panel in it asks for a password', async () => {
  const asked = (place: Page | Frame) => place.evaluate(() => document.querySelectorAll('input[type="password"], input[autocomplete*="password"]').length);
  expect([await asked(page), await asked(panel)]).toEqual([0, 0]);
});

describe('S-12 a page that takes hold of the panel', () => {
  const CRUELTIES: [string, () => void][] = [
    ['takes it out', () => document.documentElement.lastElementChild?.remove()],
    ['moves it', () => document.body.append(document.documentElement.lastElementChild as Element)],
    ['makes a copy of it', () => document.body.append((document.documentElement.lastElementChild as Element).cloneNode(true))],
    ['makes it inert and hidden', () => Object.assign(document.documentElement.lastElementChild as HTMLElement, { inert: true, hidden: true })],
  ];

  test.each(CRUELTIES)('%s: the panel is there again, and every word with it', async (name, cruelty) => {
    await page.evaluate(cruelty);
    panel = await until(async () => {
      const frame = panelFrame(page);
      return (await frame?.$('#behaviour').catch(() => null)) ? (frame as Frame) : undefined;
    }, Boolean, 15_000) as Frame;
    expect(await panel.$eval('#behaviour', (field) => (field as HTMLTextAreaElement).value)).toBe(ANSWERS.behaviour);
    expect(await draftsIn(panel)).toContain('Dining room');
    if (name.startsWith('makes it')) await page.evaluate(() => Object.assign(document.documentElement.lastElementChild as HTMLElement, { inert: false, hidden: false }));
  });

  test('goes on taking it out: nothing of ours stays, and nothing that was typed is lost', async () => {
    for (let times = 0; times < 4; times++) {
      await page.evaluate(() => document.querySelectorAll('html > [popover="manual"], body > [popover="manual"]').forEach((host) => host.remove()));
      await page.evaluate(() => new Promise((turned) => setTimeout(turned, 50)));
    }
    await until(() => hosts(page), (count) => count === 0);
    await page.goto(`${site.own}/`);
    panel = await recordFrom(page, '#note');
    await (await panel.waitForSelector('::-p-xpath(//button[starts-with(normalize-space(),"Go on")])'))?.click();
    await panel.waitForSelector('#behaviour');
    expect(await panel.$eval('#behaviour', (field) => (field as HTMLTextAreaElement).value)).toBe(ANSWERS.behaviour);
  });
});

test('S-15 a page that has patched everything is handed nothing', async () => {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${site.own}/patched`);
  // By keys alone: whatever a test reads in the page's own world would be counted too.
  await page.click('#note');
  await page.keyboard.type(NOTE);
  await until(async () => {
    await pressCardKey(opened);
    return (await guestWorld(page, opened.id))?.evaluate('Document.prototype.__lookupGetter__("activeElement").call(document).id');
  }, (id) => id !== 'note');
  for (let tabs = 0; tabs < 5; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  panel = await openedPanel(page);
  await shows(panel, 'When did staff become aware?');
  await pressButton(panel, 'Close');
  await until(async () => panelFrame(page), (left) => !left);
  expect(await page.evaluate(() => (globalThis as unknown as { canaries: string[] }).canaries)).toEqual([]);
  expect(said).toEqual([]);
});
