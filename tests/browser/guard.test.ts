/**
 * What ends or signs something with one press, in a panel that a hostile page has around it (S-01 to S-06): a real click
 * that a person could not mean is refused with a sentence, one press long, and nothing is recorded.
 */
import type { Frame, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { LOOK, UNSEEN } from '#messages/sight.ts';
import { openChromium, type Opened } from './drive/browser.ts';
import { boxesOf } from './drive/picture.ts';
import { openForm, outcomeOf, passes, placeOfButton, readyToConclude } from './drive/guarded.ts';
import { servePages } from './drive/pages.ts';
import { pressButton, shows } from './drive/panel.ts';
import { eventsIn, recordFrom } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';

/** Of the button that is pressed. */
const GO = { red: 0x00, green: 0x70, blue: 0x3c };

/** Longer than the browser takes to look again. */
const A_WHILE = 400;
/** As long as a person has to have seen it, and a look of the browser more. */
const SEEN = LOOK + A_WHILE;

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;
let panel: Frame;
let before: string[];

beforeAll(async () => {
  site = await servePages({ '/': '<textarea id="note" rows="8" cols="60"></textarea><p style="height:2000px">Below.</p>' });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(site.origin);
  await turnOnFor(opened, page);
  panel = await readyToConclude(page, '#note');
  // The worst case: the page has taken the panel out of the top layer, so that all of its own effects lie on it.
  await page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).hidePopover());
  before = await eventsIn(panel);
});

/** How long after each attack the same press was accepted, the look of 800 ms included, in milliseconds. */
const again: number[] = [];

afterAll(async () => {
  process.stdout.write(`accepted again after an attack: ${again.map((ms) => `${Math.round(ms)}`).join(', ')} ms\n`);
  await opened.browser.close();
  await site.stop();
});

const click = async () => {
  const { x, y } = await placeOfButton(panel);
  await page.mouse.click(x, y);
};
const styled = (css: string) => () => page.addStyleTag({ content: css }).then((tag) => tag.evaluate((style) => (style as HTMLElement).id = 'attack'));
const taken = () => page.evaluate(() => document.querySelectorAll('#attack').forEach((one) => one.remove()));

const over = (more: string) => () =>
  page.evaluate((script) => {
    // oxlint-disable-next-line eslint/no-eval -- runs in the hostile page
    globalThis.eval(script);
  }, `{ const lid = Object.assign(document.createElement('div'), { id: 'attack' }); lid.style.cssText = 'position:fixed;inset:0;margin:0;width:100%;height:100%;border:0;background:#fff;z-index:2147483647;pointer-events:none'; ${more} }`);
/** Our own element is in the page's tree, so a page may write its style. */
const onHost = (name: string, value: string) => () =>
  page.evaluate((property, wanted) => (document.documentElement.lastElementChild as HTMLElement).style.setProperty(property, wanted, 'important'), name, value);
const offHost = (name: string, value: string) => () => onHost(name, value)();

const ATTACKS: [name: string, lay: () => Promise<unknown>, take: () => Promise<unknown>][] = [
  ['S-01 html is all but transparent', styled('html{opacity:.001!important}'), taken],
  ['S-02 a filter around everything', styled('html{filter:opacity(0)!important}'), taken],
  ['S-02 a blend mode around everything', styled('html{mix-blend-mode:difference!important}'), taken],
  ['S-02 our own element is all but transparent', onHost('opacity', '.001'), offHost('opacity', '1')],
  ['S-03 a lid that takes no press', over(`document.documentElement.append(lid);`), taken],
  ['S-03 a lid in the top layer, put there again every 200 ms', over(`lid.popover = 'manual'; const up = () => { document.documentElement.append(lid); lid.showPopover(); }; up(); globalThis.again = setInterval(() => { lid.remove(); up(); }, 200);`), () => page.evaluate(() => clearInterval((globalThis as unknown as { again: number }).again)).then(taken)],
  ['S-04 a popover over it that takes no press', over(`lid.popover = 'manual'; document.body.append(lid); lid.showPopover();`), taken],
  ['S-06 everything is made small', styled('html{transform:scale(.5)!important}'), taken],
  ['S-06 everything is clipped', styled('html{clip-path:inset(0 0 0 100%)!important}'), taken],
  ['S-06 our own element is clipped', onHost('clip-path', 'inset(0 0 0 100%)'), offHost('clip-path', 'none')],
];

afterEach(taken);

describe.each(ATTACKS)('%s', (_name, lay, take) => {
  beforeEach(async () => {
    await placeOfButton(panel);
    await passes(page, SEEN);
  });

  test('a real click is refused or meets nothing, and right after it works again', async () => {
    await lay();
    await passes(page, A_WHILE);
    expect(await outcomeOf(panel, click)).not.toBe('through');
    expect(await isHidden()).toBe(true);
    await take();
    const free = performance.now();
    await expect.poll(() => outcomeOf(panel, click), { timeout: SEEN + 4000, interval: 20 }).toBe('through');
    again.push(performance.now() - free);
    expect(await eventsIn(panel)).toEqual(before);
  });
});

/** Whether what is on the screen where the panel's button stands is not the button: its colour tells. */
async function isHidden(): Promise<boolean> {
  const { x, y } = await placeOfButton(panel);
  return !(await boxesOf(page, GO, 'html', { off: 30 })).some(({ left, top, width, height }) => left <= x && x <= left + width && top <= y && y <= top + height);
}

test('S-02 what a page does to its body alone hides nothing of the panel, and stands in nobody’s way', async () => {
  await styled('body{opacity:.001!important;filter:opacity(0)!important}')();
  await passes(page, SEEN);
  await expect.poll(() => outcomeOf(panel, click), { timeout: SEEN + 4000, interval: 20 }).toBe('through');
  expect(await isHidden()).toBe(false);
});

test('S-01 in the top layer, where it opens, an effect on html does not reach the panel', async () => {
  await page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).showPopover());
  await styled('html{opacity:.001!important}')();
  await expect.poll(() => outcomeOf(panel, click), { timeout: SEEN + 4000, interval: 20 }).toBe('through');
  expect(await isHidden()).toBe(false);
});

describe('S-05 a modal dialog over the panel', () => {
  test('the panel takes no press; once it is closed, what is not guarded works within 500 ms, and what is as soon as it was seen', async () => {
    await passes(page, SEEN);
    await page.evaluate(() => {
      const box = Object.assign(document.createElement('dialog'), { id: 'attack', textContent: 'Sign in again' });
      document.body.append(box);
      box.showModal();
    });
    await passes(page, A_WHILE);
    expect(await outcomeOf(panel, click)).toBe('none');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#attack')?.close());
    const closed = performance.now();
    await pressButton(panel, 'Back to the list');
    await shows(panel, 'Open steps');
    expect(performance.now() - closed).toBeLessThan(500);
    await openForm(panel);
    await expect.poll(() => outcomeOf(panel, click), { timeout: 6000, interval: 50 }).toBe('through');
    await taken();
  });
});

describe('S-06 the panel is moved under the mouse', () => {
  test.each([['right', '240px'], ['translate', '-240px 0'], ['top', '60px']])('by %s, 50 ms before the click', async (property, value) => {
    const { x, y } = await placeOfButton(panel);
    await page.mouse.move(x - 240 * (property === 'top' ? 0 : 1), y + (property === 'top' ? 60 : 0));
    await passes(page, SEEN);
    const outcome = await outcomeOf(panel, async () => {
      await onHost(property, value)();
      await passes(page, 50);
      await page.mouse.down();
      await page.mouse.up();
    });
    await onHost(property, property === 'translate' ? 'none' : 'auto')();
    expect(outcome).not.toBe('through');
    expect(await eventsIn(panel)).toEqual(before);
  });
});

describe('a press that a person means', () => {
  test('the refusal says what to do and opens the desk', async () => {
    await page.reload();
    panel = await recordFrom(page, '#note');
    await openForm(panel);
    await page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).hidePopover());
    await styled('html{opacity:.001!important}')();
    await passes(page, A_WHILE);
    expect(await outcomeOf(panel, click)).toBe('unseen');
    await taken();
    await shows(panel, UNSEEN);
    const appears = opened.browser.waitForTarget((target) => target.url().endsWith('/desk.html'));
    await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.foot button')].find((button) => button.innerText === 'Open the desk')?.scrollIntoView());
    const offered = await panel.waitForSelector('.foot .refused button');
    await offered?.click();
    expect((await appears).url()).toContain('/desk.html');
  });
});
