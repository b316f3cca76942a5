/** What bad input and bad luck get: a sentence that says why and what to do, and every word still there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ANSWERS, WRITTEN } from './drive/answers.ts';
import { extensionPage, killWorker, openChromium, type Opened, openPopup, worker } from './drive/browser.ts';
import { servePages } from './drive/pages.ts';
import { fillFirstRecord, lines, pick, pressButton, sayWho, setWhen, shows, valuesIn, write } from './drive/panel.ts';
import { draftsIn, eventsIn, NOTE, recordFrom } from './drive/record.ts';
import { setClock } from './drive/reminders.ts';
import { turnOnFor } from './drive/site.ts';
import { chord, type, wordsIn } from './drive/typing.ts';
import { hosts, until } from './guest/overlay.ts';
import { guestWorld } from './guest/world.ts';

const STOPPED = 'The browser could not save that.';

const FIELD = '<style>#note { width: 380px; height: 200px }</style><textarea id="note" maxlength="5000"></textarea>';

/** While it is told to, this page puts back what was in its field before each input. */
const STUBBORN = `${FIELD}<script>
  const note = document.querySelector('#note');
  let before = '';
  note.addEventListener('input', () => { if (note.dataset.stubborn) note.value = before; else before = note.value; });
</script>`;

/** A page that takes every node away that it did not put there. */
const HOSTILE = `${FIELD}<script>
  globalThis.taken = 0;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) { node.remove(); taken++; }
  }).observe(document.documentElement, { childList: true });
</script>`;

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;
const profile = mkdtempSync(join(tmpdir(), 'plainly-refusals-'));

async function open(): Promise<void> {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension'), profile });
  page = await opened.browser.newPage();
  await page.goto(`${site.origin}/`);
}

/** A Wednesday noon to come: half an hour ago is the same day whenever the test runs, and no clock goes back. */
const NOON = Temporal.Instant.from('2048-11-25T12:00:00Z');
/** How many minutes ago, or ahead where it is negative. */
const ago = (minutes: number): Temporal.Instant => NOON.subtract({ minutes });

beforeAll(async () => {
  site = await servePages({ '/': STUBBORN, '/hostile': HOSTILE });
  await open();
  const house = await extensionPage(opened, 'popup.html');
  await setClock(house, NOON.toString());
  await house.close();
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('times that can’t be', () => {
  let frame: Frame;

  beforeAll(async () => {
    frame = await recordFrom(page, '#note');
    await sayWho(frame, 'Senior Support Worker', 'Ana');
  });

  test('aware in the future: the reason is said, the time stays, and no clock has started', async () => {
    await pressButton(frame, 'Earlier');
    await setWhen(frame, 'identified', ago(-24 * 60));
    const before = await valuesIn(frame);
    await pressButton(frame, 'Start the clock');
    await shows(frame, 'Write when staff first knew: now, or earlier.');
    expect(await valuesIn(frame)).toEqual(before);
    expect(before['identified']).toMatch(/^\d\d:\d\d$/u);
    expect(await eventsIn(frame)).toEqual([]);
    await shows(frame, NOTE);
  });

  test('no time at all: it is asked for', async () => {
    await frame.$eval('#identified', (time) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(time, '');
      time.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressButton(frame, 'Start the clock');
    await shows(frame, 'Write the time and the date.');
    expect(await eventsIn(frame)).toEqual([]);
  });

  test('aware half an hour ago is taken, and its first clock is already overdue', async () => {
    await setWhen(frame, 'identified', ago(30));
    await pressButton(frame, 'Start the clock');
    await shows(frame, 'First record, step 1.1');
    await shows(frame, 'Overdue');
    expect(await eventsIn(frame)).toEqual(['concern-identified']);
  });

  test('happened after staff became aware: refused in words, and nothing that was written is lost', async () => {
    await fillFirstRecord(frame, ANSWERS);
    await pick(frame, 'Not known');
    await setWhen(frame, 'occurred', ago(10));
    const before = await valuesIn(frame);
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'so it can’t have happened later than that. Change when it happened.');
    expect(await valuesIn(frame)).toEqual(before);
    expect(before).toMatchObject({ safety: ANSWERS.safety, 'people-0-reference': 'Tom', 'people-1-role': 'harmed' });
    expect(await eventsIn(frame)).toEqual(['concern-identified']);
  });

  test('with the time put right it is complete', async () => {
    await setWhen(frame, 'occurred', ago(40));
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
    expect(await eventsIn(frame)).toEqual(['concern-identified', 'step-completed']);
  });
});

describe('a field that does not take the words', () => {
  let frame: Frame;
  const set = (what: string) => page.evaluate(`{ const note = document.querySelector('#note'); ${what} }`);

  beforeAll(async () => {
    await page.goto(`${site.origin}/`);
    frame = await recordFrom(page, '#note');
    await pressButton(frame, 'Just now');
    await fillFirstRecord(frame, ANSWERS);
    await shows(frame, WRITTEN);
  });

  /** Presses and waits for the reason: the note must be as it was, and the form too. */
  async function expectRefusal(reason: string): Promise<void> {
    const before = await valuesIn(frame);
    await pressButton(frame, 'Put into the note');
    await shows(frame, reason);
    expect(await wordsIn(page, '#note')).toBe(NOTE);
    expect(await valuesIn(frame)).toEqual(before);
    expect(await eventsIn(frame)).not.toContain('note-written');
  }

  test('read-only: the note is locked', async () => {
    await set('note.readOnly = true');
    await expectRefusal('The note is locked, so nothing was written.');
    await set('note.readOnly = false');
  });

  test('too short: nothing is cut off', async () => {
    await set('note.maxLength = note.value.length + 20');
    await expectRefusal('The note has no room for these words.');
    await set('note.maxLength = 5000');
  });

  test('one that puts its old words back: it is said that they were not taken', async () => {
    await set('note.dataset.stubborn = "yes"');
    await expectRefusal('The record system did not take the words. Copy them and paste them into the note.');
  });

  test('the words can be copied, and pasted by hand', async () => {
    await pressButton(frame, 'Copy the words');
    await shows(frame, 'Copied');
    await set('note.dataset.stubborn = ""');
    await page.focus('#note');
    await page.keyboard.press('End');
    await chord(page, 'Control', 'KeyV');
    expect(await wordsIn(page, '#note')).toBe(NOTE + WRITTEN);
    await type(page, '#note', NOTE);
  });

  test('gone from the page: it is said to open the note again', async () => {
    await set('note.remove()');
    const before = await valuesIn(frame);
    await pressButton(frame, 'Put into the note');
    await shows(frame, 'The note is no longer open on the page.');
    expect(await valuesIn(frame)).toEqual(before);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'note' })));
  });
});

describe('a page that takes our node away', () => {
  let beside: Page;

  beforeAll(async () => {
    await page.goto(`${site.origin}/hostile`);
    await type(page, '#note', NOTE);
  });

  test('gets it back three times, and then nothing of ours is on it', async () => {
    expect(await until(() => page.evaluate('taken'), (count) => count === 4)).toBe(4);
    expect(await hosts(page)).toBe(0);
    await page.keyboard.type(' Again. ');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.focus('#note');
    await (await guestWorld(page, opened.id))?.heardOut();
    expect(await hosts(page)).toBe(0);
    expect(await page.evaluate('taken')).toBe(4);
  });

  test('is told on in the toolbar, which offers the panel beside the page', async () => {
    const popup = await openPopup(opened, page);
    const appears = opened.browser.waitForTarget((target) => target.url() === `chrome-extension://${opened.id}/panel.html`);
    await shows(popup, 'This page keeps removing Plainly. Open Plainly beside the page: there it still reads the note and writes into it.');
    await pressButton(popup, 'Open beside the page');
    beside = await (await appears).asPage();
    await page.bringToFront();
  });

  test('the panel beside it reads the note, says what happened and writes into the note', async () => {
    await type(page, '#note', NOTE);
    await (await guestWorld(page, opened.id))?.heardOut();
    await expect.poll(() => pressButton(beside, 'Record what happened').then(() => lines(beside)), { timeout: 10_000, interval: 500 }).toContain('When did staff become aware?');
    expect((await lines(beside)).join('\n')).toContain(NOTE);
    await pressButton(beside, 'Just now');
    await fillFirstRecord(beside, ANSWERS);
    await pressButton(beside, 'Put into the note');
    await shows(beside, 'The words are in the note.');
    expect(await wordsIn(page, '#note')).toBe(`${NOTE} ${WRITTEN}`);
    expect(await hosts(page)).toBe(0);
    await beside.close();
  });

  test('the next page is not told on', async () => {
    await page.goto(`${site.origin}/`);
    const next = await openPopup(opened, page);
    await shows(next, 'Plainly is on for');
    expect((await lines(next)).join()).not.toContain('keeps removing');
    await next.close();
  });
});

describe('a disk that takes nothing more', () => {
  let frame: Frame;
  let before: Record<string, string>;

  beforeAll(async () => {
    await page.goto(`${site.origin}/`);
    frame = await recordFrom(page, '#note');
    await pressButton(frame, 'Just now');
    await fillFirstRecord(frame, ANSWERS);
    before = await valuesIn(frame);
    await (await worker(opened)).evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('disk full while committing', 'QuotaExceededError');
      };
    });
  });

  const kept = async () => (await eventsIn(frame)).filter((kind) => kind === 'step-completed').length;

  test('the form stays with all its words and says what to do', async () => {
    const complete = await kept();
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, STOPPED);
    await shows(frame, 'Press Plainly in the toolbar and save it as a file; then close every window of the browser, open it again and join the file on the desk.');
    expect(await valuesIn(frame)).toEqual(before);
    expect(await kept()).toBe(complete);
  });

  test('nothing more is written, not even by a new worker on a disk with room again', async () => {
    const complete = await kept();
    await killWorker(opened);
    await pressButton(frame, 'Complete step 1.1');
    await until(async () => (await worker(opened)).evaluate('chrome.storage.session.get("record-stopped").then((kept) => Object.keys(kept).length)'), (count) => count === 1);
    await write(frame, 'safety', ' More.');
    await until(async () => (await lines(frame)).filter((line) => line.startsWith(STOPPED)).length, (said) => said === 2);
    expect(await kept()).toBe(complete);
    expect(await draftsIn(frame)).not.toContain('More.');
  });

  test('after the browser was restarted the form is there, and is completed', async () => {
    await opened.browser.close();
    await open();
    frame = await recordFrom(page, '#note');
    const complete = await kept();
    await shows(frame, 'not finished');
    const quoted = (await lines(frame)).findLast((line) => line.startsWith('Go on: identified'));
    await pressButton(frame, quoted ?? 'Go on');
    await frame.waitForSelector('#safety');
    expect(await valuesIn(frame)).toMatchObject({ safety: ANSWERS.safety, behaviour: ANSWERS.behaviour });
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
    expect(await kept()).toBe(complete + 1);
  });
});
