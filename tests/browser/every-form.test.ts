/**
 * Every form that the desk has, by the tables of steps and short forms, with the keyboard alone: opened, every question
 * reached, sent with nothing in it, the list of what is missing read, and left again. axe finds nothing on any of them,
 * empty and with errors, and in no room of the desk.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DOCUMENT_IDS } from '#pathway/documents/documents.ts';
import { SHORT_FORM_NAMES } from '#pathway/short-forms.ts';
import { STEP_IDS } from '#pathway/steps.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { idOf } from './drive/concerns.ts';
import { say } from './drive/desk.ts';
import { everyForm } from './drive/every-form.ts';
import { fill } from './drive/fill.ts';
import { setClock } from './drive/reminders.ts';
import { until } from './guest/overlay.ts';

/** A Monday morning, on which the audits of last week are due: nothing here depends on when the test runs. */
const now = Temporal.Instant.from('2026-11-30T09:00:00Z');
const { events, ways } = everyForm(now);

/** What follows a press, on a machine that others use too. */
const SOON = 20_000;

let opened: Opened;
let desk: Page;

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  await setClock(desk, now.toString());
  await say(desk, 'Registered Manager', 'Ruth');
  await desk.waitForSelector('h1');
  await fill(desk, events);
  await desk.reload();
  await desk.waitForSelector('.row-card');
});

afterAll(() => opened.browser.close());

/** Another address, and nothing of the room before. */
async function goTo(room: string): Promise<void> {
  await desk.evaluate((to) => location.assign(to), room);
  await desk.reload();
  await desk.waitForSelector('main .card');
}

/** Tab, until a button with these words has the focus; then Enter. */
async function pressByKeyboard(words: string): Promise<void> {
  // What is folded away is opened with the keyboard as well: a summary is a stop of Tab.
  await desk.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
  await desk.waitForFunction((wanted) => [...document.querySelectorAll('main button')].some((button) => (button.textContent ?? '').trim().startsWith(wanted)), { polling: 50 }, words);
  await tabUntil(words, () => desk.evaluate((wanted) => document.activeElement?.localName === 'button' && (document.activeElement.textContent ?? '').trim().startsWith(wanted), words));
  await desk.keyboard.press('Enter');
}

/** Back into the form, to the button that records it; then Enter. Of an audit the signature stands below it, in a form of its own: the one that was opened is meant. */
async function sendByKeyboard(): Promise<void> {
  await tabUntil('The end of the form', () => desk.evaluate(() => document.activeElement === (document.querySelector('main .form-here form') ?? document.querySelector('main form'))?.querySelector('.foot button')));
  await desk.keyboard.press('Enter');
}

async function tabUntil(what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 600; pressed += 1) {
    if (await isThere()) return;
    await desk.keyboard.press('Tab');
  }
  throw new Error(`“${what}” is out of reach of Tab.`);
}

interface Walk {
  /** questions that have a stop, of all that are asked */
  met: number;
  asked: number;
  sent: boolean;
  left: boolean;
}

/** Tab through the form from its beginning, on to its button and out of it. */
async function walk(): Promise<Walk> {
  await desk.evaluate(() => {
    const form = document.querySelector('main .form-here form') ?? document.querySelector('main form');
    form?.querySelectorAll('.field').forEach((field, index) => field.setAttribute('data-walk', String(index)));
    form?.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
  });
  const met = new Set<string>();
  let [inside, sent, left] = [false, false, false];
  for (let pressed = 0; pressed < 250 && !left; pressed += 1) {
    await desk.keyboard.press('Tab');
    const at = await desk.evaluate(() => {
      const found = document.activeElement;
      const fields: string[] = [];
      for (let each = found?.closest('[data-walk]'); each; each = each.parentElement?.closest('[data-walk]')) fields.push(each.getAttribute('data-walk') ?? '');
      return { inside: Boolean(found?.closest('main form')), fields, isButton: found !== null && found === (document.querySelector('main .form-here form') ?? document.querySelector('main form'))?.querySelector('.foot button') };
    });
    at.fields.forEach((field) => met.add(field));
    sent ||= at.isButton;
    left = inside && !at.inside;
    inside ||= at.inside;
  }
  // What Plainly counts is shown and not typed: it is no stop.
  const asked = await desk.evaluate(() => [...((document.querySelector('main .form-here form') ?? document.querySelector('main form'))?.querySelectorAll('.field') ?? [])].filter((field) => field.querySelector('input, textarea, select, button')).length);
  return { met: met.size, asked, sent, left };
}

test('every step and every short form is among them', () => {
  const names = ways.map(({ name }) => name);
  expect([...STEP_IDS.map((id) => `step ${id}`), ...SHORT_FORM_NAMES].filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(ways)('$name', ({ name, room, presses }) => {
  test('is opened, walked and left by keyboard, and axe finds nothing in it', async () => {
    await goTo(room);
    for (const words of presses) await pressByKeyboard(words);
    await desk.waitForSelector('main form .foot');
    expect(await faultsIn(desk)).toEqual([]);
    const { met, asked, sent, left } = await walk();
    expect({ met, sent, left }).toEqual({ met: asked, sent: true, left: true });
    expect(asked > 0).toBe(name !== 'sign stabilised');
    // Signing asks nothing: it would be signed.
    if (name === 'sign stabilised') return;
    await sendByKeyboard();
    await until(() => desk.evaluate(() => document.activeElement?.matches('.summary, .said') ?? false), Boolean, SOON);
    expect(await faultsIn(desk)).toEqual([]);
  });
});

describe('no room of the desk has a fault', () => {
  const concern = `#concern/${idOf(20)}`;
  test.each(['#concerns', '#handover', '#audits', '#audits/1.5/2026-11-23', '#audits/1.5/2026-11-16', '#audits/pack/2026-10-01', '#audits/pack/2026-11-01', ...['pathway', 'steps', 'chronology', 'work', 'documents', 'file'].map((part) => `${concern}/${part}`), ...DOCUMENT_IDS.map((id) => `${concern}/documents/${id}`)])('%s', async (room) => {
    await desk.evaluate((to) => location.assign(to), room);
    await desk.reload();
    await desk.waitForSelector('main h1, main h2');
    expect(await faultsIn(desk)).toEqual([]);
  });
});
