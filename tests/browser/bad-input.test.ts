/**
 * Fields, frames and pages that misbehave: nothing hangs, no word is lost and none comes in twice; the panel says what
 * happened and offers to copy.
 */
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ANSWERS, WRITTEN } from './drive/answers.ts';
import { openChromium, type Opened } from './drive/browser.ts';
import { servePages } from './drive/pages.ts';
import { lines, fillFirstRecord, pressButton, sayWho, shows, valuesIn } from './drive/panel.ts';
import { eventsIn, NOTE, panel, recordFrom } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { type, wordsIn } from './drive/typing.ts';
import { card, hosts, marks, panelFrame, press, pressMark, status, until } from './guest/overlay.ts';
import { guestWorld } from './guest/world.ts';

const FIELD = '<style>#note { font: 16px/1.5 sans-serif; width: 420px; height: 200px }</style><textarea id="note"></textarea>';

const PAGES = {
  /** While it is told to, it writes another number behind the note, again and again. */
  '/loop': `${FIELD}<script>
    let turn = 0;
    globalThis.loop = (every) => setInterval(() => {
      const caret = note.selectionStart;
      note.value = note.value.replace(/( \\[\\d+\\])?$/, ' [' + ++turn + ']');
      note.setSelectionRange(caret, caret);
    }, every);
  </script>`,
  '/loop-rich': `<style>#note { width: 420px; min-height: 200px }</style><div id="note" contenteditable><p id="own">Tea.</p><p id="saved">Saved 0</p></div><script>
    let turn = 0;
    globalThis.loop = (every) => setInterval(() => { saved.firstChild.data = 'Saved ' + ++turn; }, every);
  </script>`,
  /** While it is told to, it keeps only the first half of what comes in at once. */
  '/half': `${FIELD}<script>
    let before = '';
    note.addEventListener('input', () => {
      const added = note.value.length - before.length;
      if (note.dataset.halves && added > 5) {
        const from = [...note.value].findIndex((letter, at) => letter !== before[at]);
        note.value = note.value.slice(0, from + (added >> 1)) + before.slice(from);
      }
      before = note.value;
    });
  </script>`,
  '/frame': '<iframe id="frame" style="width:760px;height:320px" src="/inner"></iframe>',
  '/inner': `${FIELD}<script>
    note.addEventListener('input', ({ data }) => { if (parent.document.body.dataset.deadly && data?.length > 5) parent.document.querySelector('iframe').remove(); });
  </script>`,
  /** Says everything again that it hears, and everything that it knows of us, to itself and to every frame. */
  '/replay': `${FIELD}<script>
    const SAID = [{ type: 'put-into-note', text: 'FORGED' }, { type: 'open-card', step: 0 }, { type: 'stop' }, { type: 'close-panel' }, { type: 'record-note' }, { type: 'record-passage' }];
    globalThis.replay = () => {
      for (const said of SAID) {
        postMessage(said, '*');
        for (let at = 0; at < frames.length; at++) frames[at].postMessage(said, '*');
        dispatchEvent(new MessageEvent('message', { data: said }));
        document.dispatchEvent(new CustomEvent(said.type, { detail: said }));
        globalThis.chrome?.runtime?.sendMessage?.(said);
      }
    };
    for (const name of ['click', 'keydown', 'pointerdown', 'mousedown']) addEventListener(name, (event) => { if (event.isTrusted) setTimeout(() => event.target.dispatchEvent(new event.constructor(event.type, event)), 20); }, true);
  </script>`,
};

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;

const IN_PART = 'The record system took only a part of the words, or changed the note while they went in. Look at the note, then copy what is missing.';
const GONE = 'The note is no longer open on the page. Copy the words, open the note again and paste them in.';

/** How late the page's own clock comes while something goes on, at worst, in milliseconds. */
const watchClock = () =>
  page.evaluate(() => {
    const late = { most: 0 };
    let last = performance.now();
    const turn = setInterval(() => {
      late.most = Math.max(late.most, performance.now() - last - 20);
      last = performance.now();
    }, 20);
    Object.assign(globalThis, { late, endClock: () => clearInterval(turn) });
  });
const late = () => page.evaluate('endClock(); late.most') as Promise<number>;

/** From the note in front to a filled form. */
async function filled(frame: Frame): Promise<Frame> {
  await frame.waitForSelector('.panel');
  if (await frame.$('#desk-role')) await sayWho(frame, 'Senior Support Worker', 'Ana');
  await pressButton(frame, 'Just now');
  await fillFirstRecord(frame, ANSWERS);
  await shows(frame, WRITTEN);
  return frame;
}

const settled = async () => (await guestWorld(page, opened.id))?.heardOut();

beforeAll(async () => {
  site = await servePages(PAGES);
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.goto(`${site.origin}/loop`);
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

describe.each(['/loop', '/loop-rich'])('a field that is changed again and again: %s', (path) => {
  test('is read all the same, and the page is not held up', async () => {
    await page.goto(site.origin + path);
    await page.click('#note');
    if (path === '/loop-rich') await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#own') as Element));
    await page.evaluate('globalThis.turning = loop(50)');
    await watchClock();
    await page.keyboard.type('Tom and Raj had a personality clash at lunch. ');
    const seen = await until(() => marks(page), ({ length }) => length > 0, 15_000);
    expect(seen.map(({ quote }) => quote)).toEqual(['a personality clash']);
    expect(await late()).toBeLessThan(500);
    expect(await wordsIn(page, '#note')).toContain('Tom and Raj had a personality clash at lunch.');
    await page.evaluate('clearInterval(turning)');
    await until(() => status(page), (said) => said === '1 prompt');
  });
});

/** How often the record says that words went into a note. */
const writtenIn = async (frame: Frame): Promise<number> => (await eventsIn(frame)).filter((kind) => kind === 'note-written').length;

test('a field that changes while words go in: they come in once, and what is said and recorded is so', async () => {
  await page.goto(`${site.origin}/loop`);
  const frame = await filled(await recordFrom(page, '#note'));
  await page.evaluate('globalThis.turning = loop(10)');
  const [before, written] = [await valuesIn(frame), await writtenIn(frame)];
  await pressButton(frame, 'Put into the note');
  // Whether the page is quicker than the look at the note is not for us to say: either way it is told as it is.
  const said = await until(async () => (await lines(frame)).find((line) => line === IN_PART || line.startsWith('The words are in the note.')), Boolean);
  await page.evaluate('clearInterval(turning)');
  const text = await wordsIn(page, '#note');
  expect(text.split(WRITTEN)).toHaveLength(2);
  expect(text.startsWith(NOTE)).toBe(true);
  expect(await valuesIn(frame)).toEqual(before);
  await expect.poll(() => writtenIn(frame)).toBe(written + (said === IN_PART ? 0 : 1));
});

test('an editor that takes half of the text: it is said, nothing is tried a second time, and the words can be copied', async () => {
  await page.goto(`${site.origin}/half`);
  const frame = await filled(await recordFrom(page, '#note'));
  await page.$eval('#note', (note) => ((note as HTMLElement).dataset['halves'] = 'yes'));
  const [before, written] = [await valuesIn(frame), await writtenIn(frame)];
  await pressButton(frame, 'Put into the note');
  await shows(frame, IN_PART);
  const text = await wordsIn(page, '#note');
  expect(text.startsWith(NOTE)).toBe(true);
  const came = text.slice(NOTE.length).trim();
  expect(came.length).toBeGreaterThan(10);
  expect(WRITTEN.startsWith(came)).toBe(true);
  expect(await valuesIn(frame)).toEqual(before);
  expect(await writtenIn(frame)).toBe(written);
  await pressButton(frame, 'Copy the words');
  await shows(frame, 'Copied');
});

describe('a frame that dies', () => {
  async function recordedThere(): Promise<Frame> {
    await page.goto(`${site.origin}/frame`);
    const inner = await until(async () => page.frames().find((frame) => frame.url().endsWith('/inner')), Boolean);
    if (!inner) throw new Error('no frame');
    await inner.waitForSelector('#note');
    await inner.click('#note');
    await page.keyboard.type(NOTE);
    await until(() => status(inner), (said) => said === '3 prompts');
    await pressMark(inner, 'personality clash');
    await press(inner, 'Record what happened');
    return filled(await panel(page));
  }

  test('while words go in: the panel says that the note is gone, and keeps and copies them', async () => {
    const frame = await recordedThere();
    await page.evaluate(() => (document.body.dataset['deadly'] = 'yes'));
    const [before, written] = [await valuesIn(frame), await writtenIn(frame)];
    await pressButton(frame, 'Put into the note');
    await shows(frame, GONE);
    expect(await page.$('#frame')).toBeNull();
    expect(await valuesIn(frame)).toEqual(before);
    expect(await writtenIn(frame)).toBe(written);
    await pressButton(frame, 'Copy the words');
    await shows(frame, 'Copied');
  });

  test('before: the same', async () => {
    const frame = await recordedThere();
    await page.$eval('#frame', (one) => one.remove());
    await pressButton(frame, 'Put into the note');
    await shows(frame, GONE);
    await pressButton(frame, 'Copy the words');
    await shows(frame, 'Copied');
  });
});

describe('a page that says and presses everything again', () => {
  test('writes nothing, opens nothing and stops nothing', async () => {
    await page.goto(`${site.origin}/replay`);
    await type(page, '#note', NOTE);
    await until(() => status(page), (said) => said === '3 prompts');
    await page.evaluate('replay()');
    await settled();
    expect([await wordsIn(page, '#note'), await card(page), await hosts(page), panelFrame(page)]).toEqual([NOTE, undefined, 1, undefined]);
    expect(await status(page)).toBe('3 prompts');
  });

  test('nor does it while the panel is open, and words still go in once', async () => {
    await pressMark(page, 'personality clash');
    await press(page, 'Record what happened');
    const frame = await filled(await panel(page));
    const written = await writtenIn(frame);
    await page.evaluate('replay()');
    await settled();
    expect(panelFrame(page)).toBe(frame);
    await pressButton(frame, 'Put into the note');
    await shows(frame, 'The words are in the note.');
    expect(await wordsIn(page, '#note')).toBe(`${NOTE} ${WRITTEN}`);
    expect(await writtenIn(frame)).toBe(written + 1);
  });
});
