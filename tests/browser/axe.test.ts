/** axe finds nothing in the card, the panel and the popup, with every rule that it has. */
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startDemo } from '../../demo/server.ts';
import { ANSWERS } from './drive/answers.ts';
import { faultsIn, faultsInOverlay } from './drive/axe.ts';
import { openChromium, type Opened, openPopup } from './drive/browser.ts';
import { fillFirstRecord, pick, pressButton, sayWho, shows } from './drive/panel.ts';
import { NOTE, recordFrom } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { type } from './drive/typing.ts';
import { card, press, pressMark, status, until } from './guest/overlay.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
let page: Page;

const note = () => page.goto(`${demo.origin}/residents/tom-ashworth/notes`);

beforeAll(async () => {
  demo = await startDemo();
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await note();
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
});

describe('the popup', () => {
  test('off', async () => {
    const popup = await openPopup(opened, page);
    await shows(popup, 'Use Plainly on this site');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });

  test('on', async () => {
    await turnOnFor(opened, page);
    const popup = await openPopup(opened, page);
    await shows(popup, 'Stop using Plainly on this site');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });
});

describe.each(['light', 'dark'])('over a %s field', (tone) => {
  beforeAll(async () => {
    await note();
    if (tone === 'dark') await page.$eval('#note', (field) => Object.assign((field as HTMLElement).style, { background: '#111', color: '#eee' }));
    await type(page, '#note', NOTE);
    await until(() => status(page), Boolean);
  });

  test('the status', async () => {
    expect(await faultsInOverlay(page)).toEqual([]);
  });

  test('the card, with its reason', async () => {
    await pressMark(page, 'personality clash');
    await press(page, 'Why?');
    await until(() => card(page), (seen) => seen?.text.includes('Record what happened') ?? false);
    expect(await faultsInOverlay(page)).toEqual([]);
  });

  test('the card that asks for a reason to put a mark aside', async () => {
    await press(page, 'Not about harm between adults');
    await until(() => card(page), (seen) => seen?.text.includes('Both were joking') ?? false);
    expect(await faultsInOverlay(page)).toEqual([]);
  });
});

describe('the panel', () => {
  let frame: Frame;

  beforeAll(async () => {
    await note();
    frame = await recordFrom(page, '#note');
  });

  test('asks who is at this desk', async () => {
    await shows(frame, 'Who is at this desk?');
    expect(await faultsIn(frame)).toEqual([]);
    await pressButton(frame, 'Continue');
    await shows(frame, 'Write your name.');
    expect(await faultsIn(frame)).toEqual([]);
  });

  test('asks when staff became aware', async () => {
    await sayWho(frame, 'Senior Support Worker', 'Ana');
    await shows(frame, 'When did staff become aware?');
    expect(await faultsIn(frame)).toEqual([]);
    await pressButton(frame, 'Earlier');
    await pressButton(frame, 'Start the clock');
    await shows(frame, 'Write the time and the date.');
    expect(await faultsIn(frame)).toEqual([]);
  });

  test('shows the form of step 1.1, empty and with what is missing', async () => {
    await note();
    frame = await recordFrom(page, '#note');
    await pressButton(frame, 'Just now');
    await frame.waitForSelector('#behaviour');
    expect(await faultsIn(frame)).toEqual([]);
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'things are missing');
    expect(await faultsIn(frame)).toEqual([]);
  });

  test('shows the form of step 1.1 filled, with both having acted', async () => {
    await fillFirstRecord(frame, ANSWERS);
    await pick(frame, 'Both');
    await frame.waitForSelector('#initiator-acts-0-act');
    await frame.$eval('details:last-of-type', (details) => details.setAttribute('open', ''));
    expect(await faultsIn(frame)).toEqual([]);
    await pick(frame, 'Not clear');
  });

  test('shows the countdown, done and not done', async () => {
    await note();
    frame = await recordFrom(page, '#note');
    await shows(frame, '1 first record is not finished');
    expect(await faultsIn(frame)).toEqual([]);
    await frame.evaluate(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Go on'))?.scrollIntoView());
  });

  test('says that the step is complete', async () => {
    const goOn = await frame.$eval('ul button', (button) => button.textContent ?? '');
    await pressButton(frame, goOn);
    await frame.waitForSelector('#safety');
    await pressButton(frame, 'Complete step 1.1');
    await shows(frame, 'Step 1.1 is complete.');
    expect(await faultsIn(frame)).toEqual([]);
  });
});

test('the popup with every clock', async () => {
  const popup = await openPopup(opened, page);
  await shows(popup, 'Open steps');
  expect(await faultsIn(popup)).toEqual([]);
  await popup.close();
});
