/** The card of a mark, by mouse and by keyboard. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import { weighed } from '#language/reader/weighed.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { pressCardKey } from './drive/keys.ts';
import { servePages } from './drive/pages.ts';
import { sayWho, shows } from './drive/panel.ts';
import { eventsIn, NOTE, panel } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { type } from './drive/typing.ts';
import { card, focusInOverlay, hosts, marks, panelFrame, press, pressAllByScript, pressMark, status, until } from './guest/overlay.ts';
import { guestWorld } from './guest/world.ts';

const ANSWERS = ['Record what happened', 'Not about harm between adults', 'Don’t mark this phrase in this note'];
const REASONS = ['Both were joking', 'It is about staff, family or someone else', 'Nothing harmful happened', 'Already recorded'];
const BUTTONS = ['Previous mark', 'Next mark', 'Close', 'Why?', ...ANSWERS];
const MARKED = ['personality clash', 'again', 'all settled now'];

const NOTES = `
<style>#note, #rich { font: 16px/1.5 sans-serif; width: 700px; height: 80px; margin: 40px; border: 1px solid }</style>
<input id="title"><textarea id="note"></textarea><div id="rich" contenteditable="true"></div>
<script>addEventListener('keydown', ({ key }) => { document.title += ' ' + key; });</script>`;

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;

const quotes = async () => (await marks(page)).map(({ quote }) => quote);
const marked = (wanted: string[]) => until(quotes, (seen) => seen.join() === wanted.join());
const textOf = async () => (await until(() => card(page), Boolean))?.text ?? '';
const shownCard = async (words: string) => (await until(() => card(page), (seen) => seen?.text.includes(words) ?? false))?.buttons;
const noCard = () => until(() => card(page), (seen) => seen === undefined);
const says = (words: string) => until(() => status(page), (said) => said === words);
const focus = (name: string) => until(() => focusInOverlay(page), (seen) => seen === name);

/** Tabs on until a button has the focus, and presses it by keyboard. */
async function go(name: string): Promise<void> {
  for (let tabs = 0; (await focusInOverlay(page)) !== name; tabs++) {
    if (tabs > BUTTONS.length + REASONS.length) throw new Error(`Tab does not reach “${name}”`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** What is selected in the field that has the focus. */
const selected = () =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement) return [activeElement.id, activeElement.selectionStart, activeElement.selectionEnd];
    const { anchorOffset, focusOffset } = getSelection() ?? {};
    return [activeElement?.id, anchorOffset, focusOffset];
  });

async function typed(field: string): Promise<void> {
  await page.goto(`${site.origin}/`);
  await type(page, field, NOTE);
  await marked(MARKED);
}

async function dispatchedIn(kinds: string[]): Promise<string[]> {
  const reader = await extensionPage(opened, 'popup.html');
  try {
    return await until(async () => (await eventsIn(reader)).slice(-kinds.length), (seen) => seen.join() === kinds.join());
  } finally {
    await reader.close();
    await page.bringToFront();
  }
}

beforeAll(async () => {
  site = await servePages({ '/': NOTES });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.goto(`${site.origin}/`);
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

describe.each(['#note', '#rich'])('by mouse in %s', (field) => {
  beforeEach(() => typed(field));

  test('a press on a mark opens its card and leaves the focus and the caret in the field', async () => {
    await pressMark(page, 'again');
    expect(await shownCard('“again”')).toEqual(BUTTONS);
    expect(await textOf()).toContain('2 of 3');
    const [id, start, end] = await selected();
    expect(id).toBe(field.slice(1));
    expect(start).toBe(end);
    expect(start).toBeGreaterThan(NOTE.indexOf('again'));
    expect(await focusInOverlay(page)).toBeUndefined();
  });

  test('a press beside it, or on Close, closes it', async () => {
    await pressMark(page, 'again');
    await shownCard('“again”');
    await press(page, 'Close');
    await noCard();
    await pressMark(page, 'again');
    await shownCard('“again”');
    await page.click(field, { offset: { x: 20, y: 60 } });
    await noCard();
    expect(await quotes()).toEqual(MARKED);
  });
});

describe.each(['#note', '#rich'])('by keyboard in %s', (field) => {
  beforeEach(() => typed(field));

  test('the key opens the card of the next mark, and Escape gives caret and selection back', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.down('Shift');
    for (let letter = 0; letter < 3; letter++) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    const before = await selected();
    expect(before.slice(1)).toEqual([0, 3]);
    await pressCardKey(opened);
    await focus('Plainly: “personality clash”');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await focus('Next mark');
    await page.keyboard.press('Enter');
    await shownCard('“again”');
    await page.keyboard.press('Escape');
    await noCard();
    expect(await selected()).toEqual(before);
  });
});

describe('by keyboard', () => {
  beforeEach(() => typed('#note'));

  test('the key goes to the mark behind the caret, and round to the first', async () => {
    await page.$eval('#note', (note, at) => (note as HTMLTextAreaElement).setSelectionRange(at, at), NOTE.indexOf(' at lunch') + 2);
    await pressCardKey(opened);
    expect(await shownCard('“all settled now”')).toEqual(BUTTONS);
    await page.keyboard.press('Escape');
    await noCard();
    await page.keyboard.press('End');
    await pressCardKey(opened);
    expect(await shownCard('“personality clash”')).toEqual(BUTTONS);
  });

  test('Tab goes through every button in order, from the card itself', async () => {
    await pressCardKey(opened);
    await focus('Plainly: “personality clash”');
    const passed: (string | undefined)[] = [];
    for (const _ of BUTTONS) {
      await page.keyboard.press('Tab');
      passed.push(await focusInOverlay(page));
    }
    expect(passed).toEqual(BUTTONS);
  });

  test('the page hears Escape as always, but not the one that closes our card', async () => {
    const heard = async () => (await page.title()).split(' ').filter((word) => word === 'Escape').length;
    await page.keyboard.press('Escape');
    expect(await heard()).toBe(1);
    await pressCardKey(opened);
    await shownCard('“personality clash”');
    await page.keyboard.press('Escape');
    await noCard();
    expect(await heard()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await heard()).toBe(2);
  });

  test('next and previous go round and keep the focus in the card', async () => {
    await pressCardKey(opened);
    for (const [button, words] of [['Next mark', '“again”'], ['Next mark', '“all settled now”'], ['Next mark', '“personality clash”'], ['Previous mark', '“all settled now”']] as const) {
      await go(button);
      await shownCard(words);
      expect(await focusInOverlay(page)).toBe(`Plainly: ${words}`);
    }
  });

  test('Why? tells the reason with its source, and takes it away again', async () => {
    await pressCardKey(opened);
    await shownCard('“personality clash”');
    const closed = await textOf();
    await go('Why?');
    const open = await until(textOf, (text) => text.length > closed.length);
    const [finding] = check(NOTE).findings;
    expect(open.toLowerCase()).toContain(finding?.reason.toLowerCase());
    expect(open).toContain(finding?.source.title);
    await page.keyboard.press('Enter');
    expect(await until(textOf, (text) => text.length === closed.length)).toBe(closed);
  });

  test('Why? names the words that weighed most where no rule explains the sentence', async () => {
    const plain = 'Raj keeps his plate covered when Dennis is about.';
    const [only] = check(plain).findings;
    expect(only?.rule).toBe('reader/sentence');
    await page.goto(`${site.origin}/`);
    await type(page, '#note', plain);
    await marked([only?.quote ?? '']);
    await pressCardKey(opened);
    const closed = await textOf();
    expect(closed).not.toContain('Words that weighed most');
    await go('Why?');
    const open = await until(textOf, (text) => text.length > closed.length);
    const words = weighed(plain, { start: 0, end: plain.length }, check).map(({ quote }) => quote);
    expect(words.length).toBeGreaterThan(0);
    expect(open).toContain(`Words that weighed most: ${words.join(', ')}.`);
  });

  test('Record what happened opens the panel on the note', async () => {
    await pressCardKey(opened);
    await go('Record what happened');
    const frame = await panel(page);
    await sayWho(frame, 'Support Worker', 'Ana');
    await shows(frame, NOTE);
    await noCard();
  });

  test('a dismissal asks for its reason, is recorded, and is undone in one press', async () => {
    await pressCardKey(opened);
    await go('Not about harm between adults');
    await focus('Both were joking');
    expect((await card(page))?.buttons.slice(-4)).toEqual(REASONS);
    await go('Nothing harmful happened');
    await marked(MARKED.slice(1));
    await says('2 prompts Put aside. Undo');
    expect(await selected()).toEqual(['note', NOTE.length, NOTE.length]);
    expect(await dispatchedIn(['prompt-dismissed'])).toEqual(['prompt-dismissed']);
    await page.focus('#note');
    await press(page, 'Undo');
    await marked(MARKED);
    await says('3 prompts');
    expect(await dispatchedIn(['prompt-dismissed', 'dismissal-undone'])).toEqual(['prompt-dismissed', 'dismissal-undone']);
  });

  test('a phrase that is not to be marked stays unmarked in this note alone', async () => {
    await pressCardKey(opened);
    await go('Don’t mark this phrase in this note');
    await marked(MARKED.slice(1));
    await page.keyboard.type(' Later a personality clash once more.');
    await until(() => page.$eval('#note', (note) => (note as HTMLTextAreaElement).value), (text) => text.endsWith('more.'));
    await page.focus('#title');
    await until(() => hosts(page), (count) => count === 0);
    await page.focus('#note');
    expect((await until(quotes, (seen) => seen.length > 1)).filter((quote) => quote === 'personality clash')).toEqual([]);
    await type(page, '#note', NOTE);
    await marked(MARKED);
    await says('3 prompts');
  });
});

describe('a script of the page', () => {
  beforeEach(() => typed('#note'));

  const settled = async () => (await guestWorld(page, opened.id))?.heardOut();

  test('opens no card by a click of its own on a mark', async () => {
    const at = (await marks(page))[0]?.rects[0];
    await page.$eval(
      '#note',
      (note, x, y) => {
        (note as HTMLTextAreaElement).setSelectionRange(14, 14);
        for (const name of ['mousedown', 'mouseup', 'click']) note.dispatchEvent(new MouseEvent(name, { clientX: x, clientY: y, bubbles: true, detail: 1 }));
      },
      (at?.left ?? 0) + 10,
      (at?.top ?? 0) + 5,
    );
    await settled();
    expect(await card(page)).toBeUndefined();
    await pressMark(page, 'personality clash');
    await shownCard('“personality clash”');
  });

  test('presses no button of ours, even if it found one', async () => {
    await pressMark(page, 'personality clash');
    await shownCard('“personality clash”');
    const before = await card(page);
    expect(await pressAllByScript(page)).toBe(BUTTONS.length + 1);
    await page.evaluate(() => {
      const ours = document.documentElement.lastElementChild as HTMLElement;
      ours.click();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    await settled();
    expect(await card(page)).toEqual(before);
    expect(panelFrame(page)).toBeUndefined();
    expect(await quotes()).toEqual(MARKED);
  });

  test('finds the note’s own words and nothing it could press', async () => {
    await pressMark(page, 'personality clash');
    await shownCard('“personality clash”');
    const found = await page.evaluate(() => {
      const ours = document.documentElement.lastElementChild;
      return [ours?.shadowRoot, ours?.innerHTML, ours?.textContent, ours?.className, ours?.id];
    });
    expect(found).toEqual([null, '', '', '', '']);
  });
});
