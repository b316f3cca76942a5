/**
 * An audit as its lead works it, in a real browser with a moved clock: opened from the list, a thing behind a figure
 * questioned and answered, what software only proposes decided, signed and frozen; refused a second time and for a week
 * that is not over; corrected and restated beside what was signed; its task red until it is done; the meeting; on paper.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Happening } from '#pathway/events.ts';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { concernFrom, done, idOf } from './drive/concerns.ts';
import { go, say } from './drive/desk.ts';
import { fill } from './drive/fill.ts';
import { click, lines, pressButton, shows } from './drive/panel.ts';
import { badge, recorded, setClock } from './drive/reminders.ts';
import { SOON } from './drive/soon.ts';
import { answer } from './drive/steps.ts';
import { until } from './guest/overlay.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> } };

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
/** The week of Tuesday 28 November 2028 ends on 3 December; its audit is due on Monday the 4th, 17:00. */
const MONDAY = '2028-12-04T10:00:00Z';
const ROOM = '#audits/1.5/2028-11-27';
const CALM: [number, Happening][] = [[5, done('1.1')], [14, done('1.2', { access: 'no', others: 'no', repeated: 'no' })]];

let opened: Opened;
let desk: Page;
const noise: string[] = [];
const whole = async (page = desk) => (await lines(page)).join('\n');
const record = (concern: string | null, what: object) => desk.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'record', concern, what });
const signedNow = async (page = desk) => JSON.parse((await recorded(page, 'audit-signed')).at(-1) ?? '{}').what;

/** Presses the button that is called so by who does not see where it stands. */
async function pressNamed(name: string): Promise<void> {
  await click(() => desk.waitForSelector(`main button[aria-label^=${JSON.stringify(name)}]`));
}

/** Tab until this has the focus: nothing here needs a mouse. */
async function tabTo(words: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if (await desk.evaluate((wanted) => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim().startsWith(wanted), words)) return;
    await desk.keyboard.press('Tab');
  }
  throw new Error(`“${words}” is out of reach of Tab.`);
}

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html#audits');
  desk.on('pageerror', (error) => noise.push(String(error)));
  await setClock(desk, MONDAY);
  await say(desk, 'Quality and Safeguarding Lead', 'Gus');
  await fill(desk, [
    // On time, and escalated by live risk, with an incident of four days before.
    ...concernFrom(1, at('2028-11-28T12:00:00Z'), [[5, done('1.1')], [14, done('1.2', { access: 'yes', repeated: 'yes' })], [60, done('1.3')], [90, { kind: 'development', about: 'incident', occurred: '2028-11-24T12:00:00Z', text: 'Tom pushed Raj at supper.' }]], ['Tom', 'Raj']),
    ...concernFrom(2, at('2028-11-28T10:00:00Z'), [...CALM, [200, done('1.3')]], ['Eve', 'Zoë']),
    // The seriousness review came a day late.
    ...concernFrom(3, at('2028-11-28T11:00:00Z'), [...CALM, [1500, done('1.3', {}, 'Nobody was in the office.')]], ['Bill', 'Ivy']),
    ...concernFrom(4, at('2028-11-29T11:00:00Z'), [...CALM, [100, done('1.3')]], ['Noor', 'Per']),
  ]);
  await desk.reload();
  await desk.bringToFront();
});

afterAll(() => opened.browser.close());

describe('the figures', () => {
  test('are opened from the list, each with what is behind it', async () => {
    await shows(desk, 'Due 17:00 today.');
    await desk.setViewport({ width: 1280, height: 900 });
    await desk.click('a[href="#audits/1.5/2028-11-27"]');
    await shows(desk, 'Weekly audit of concerns, 27 November to 3 December');
    await shows(desk, '3 of 4');
    expect(await desk.title()).toBe('Audit 1.5 · Plainly');
    expect(await whole()).toMatch(/Late: due Tue 28 Nov 17:00, done Wed 29 Nov 12:00/u);
    expect(await whole()).toMatch(/below 95 %\. It asks for: immediate practice correction/u);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('lead to their concern', async () => {
    // What was late first; of the others the concern that began first.
    expect(await desk.$$eval('section[aria-labelledby="figure-sameDay"] li a', (links) => links.map((link) => [link.textContent, link.getAttribute('href')]))).toEqual(
      [['Bill and Ivy', 3], ['Eve and Zoë', 2], ['Tom and Raj', 1], ['Noor and Per', 4]].map(([name, n]) => [name, `#concern/${idOf(Number(n))}`]),
    );
  });

  test('are questioned and answered', async () => {
    await pressNamed('Ask or note: Bill and Ivy');
    await answer(desk, 'as', 'A question: somebody has to answer it');
    await answer(desk, 'text', 'Why only on Wednesday?');
    await pressButton(desk, 'Record it');
    await shows(desk, 'Question by Gus: Why only on Wednesday?');
    await shows(desk, '1 question has no answer yet.');
    await pressNamed('Answer: Why only on Wednesday?');
    await answer(desk, 'text', 'The manager was away.');
    await pressButton(desk, 'Record the answer');
    await shows(desk, 'Answer by Gus: The manager was away.');
    await expect.poll(() => whole(), SOON).not.toContain('no answer yet');
  });
});

describe('what software may only propose', () => {
  test('holds the signature up until a person has decided it, and nothing typed is lost', async () => {
    await answer(desk, 'checked', '6');
    await answer(desk, 'met', '5');
    await answer(desk, 'practice-correction-due', at('2028-12-08T12:00:00Z'));
    await pressButton(desk, 'Sign the audit of 27 November to 3 December');
    await shows(desk, '1 concern waits for your decision: was it recognised late?');
    expect(await recorded(desk, 'audit-signed')).toEqual([]);
    expect(await desk.$eval('#f-checked', (field) => (field as HTMLInputElement).value)).toBe('6');
  });

  test('is decided by keyboard alone, with a reason', async () => {
    await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo('Decide: Was it recognised late? Tom and Raj');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('.form-here .foot');
    expect(await faultsIn(desk)).toEqual([]);
    await desk.focus('.form-here h3');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Space');
    await desk.keyboard.press('Tab');
    await desk.keyboard.type('Supper staff saw it on Friday.');
    await tabTo('Record the decision');
    await desk.keyboard.press('Enter');
    await shows(desk, 'Recognised late. There was an incident of Fri 24 Nov 12:00.');
    expect(JSON.parse((await recorded(desk, 'audit-judged')).at(-1) ?? '{}')).toMatchObject({ by: { name: 'Gus' }, what: { about: { is: 'delayed-recognition', delayed: true }, reason: 'Supper staff saw it on Friday.' } });
  });

  test('a wording that misses something makes the figure follow', async () => {
    const shown = () => desk.$eval('section[aria-labelledby="figure-missingDetail"] .figure-shown', (figure) => figure.textContent);
    expect(await shown()).toBe('0 of 4');
    await pressNamed('Decide it: Is the wording exact? Noor and Per');
    await answer(desk, 'missing', ['What was done']);
    await answer(desk, 'reason', '“Move” says nothing of the push.');
    await pressButton(desk, 'Record the decision');
    await until(shown, (words) => words === '1 of 4');
  });
});

describe('the signature', () => {
  let other: Page;

  test('freezes what was counted', async () => {
    other = await extensionPage(opened, `desk.html${ROOM}`);
    await other.waitForSelector('#sign-audit');
    await answer(other, 'checked', '1');
    await answer(other, 'met', '1');
    await answer(other, 'practice-correction-due', at('2028-12-08T12:00:00Z'));
    await desk.bringToFront();
    await pressButton(desk, 'Sign the audit of 27 November to 3 December');
    await shows(desk, 'The audit is signed. What was counted stays as it is.');
    await shows(desk, 'Signed by Gus, Quality and Safeguarding Lead');
    const what = await signedNow();
    expect(what).toMatchObject({ audit: '1.5', from: '2028-11-27', to: '2028-12-03', asOf: expect.stringMatching(/^2028-12-04T10:/u), checks: { checked: 6, met: 5 }, tasks: [{ task: 'practice-correction', owner: 'Registered Manager', due: '2028-12-08T12:00:00Z' }] });
    expect(what.figures.map(({ id, part, of }: { id: string; part: number; of: number }) => [id, part, of])).toEqual([['sameDay', 3, 4], ['delayed', 1, 1], ['missingDetail', 1, 4]]);
    expect(what.figures[0].items[0]).toMatchObject({ concern: idOf(3), is: 'late', notes: ['Question: Why only on Wednesday?', 'Answer: The manager was away.'] });
    expect(JSON.stringify(what.figures)).not.toMatch(/Gus|Ruth|Ana|Tom|Raj|Bill/u);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('is one: a page that was open before shows it, and a second one is refused', async () => {
    await other.bringToFront();
    await shows(other, 'Signed by Gus');
    await other.close();
    await desk.bringToFront();
    const { late: _, ...again } = await signedNow();
    expect(await record(null, again)).toEqual({ ok: false, error: expect.stringMatching(/^The audit of 27 November to 3 December was signed 10:\d\d by Gus\. There is one record for each\./u) });
  });

  test('is refused for figures that the record does not have', async () => {
    const made = await signedNow();
    expect(await record(null, { ...made, from: '2028-11-20', to: '2028-11-26' })).toMatchObject({ ok: false, error: 'The record says something else than these figures. Look at them again, then sign.' });
    expect(await recorded(desk, 'audit-signed')).toHaveLength(1);
  });

  test('is refused for a week that is not over', async () => {
    await go(desk, '#audits/1.5/2028-12-04', '4 to 10 December is not over yet. It can be signed from Monday 11 December on.');
    expect(await desk.$('#sign-audit')).toBeNull();
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('survives a reload', async () => {
    await go(desk, ROOM, 'Signed by Gus');
    await desk.reload();
    await shows(desk, 'Signed by Gus');
    await shows(desk, 'The same as when it was signed.');
    expect(await whole()).toContain('5 of 6 as they should be.');
  });

  test('on paper it is the sheet alone, on one page', async () => {
    const pages = (Buffer.from(await desk.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []).length;
    expect(pages).toBe(1);
    await desk.emulateMediaType('print');
    await desk.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const seen = await desk.evaluate(() => document.body.innerText);
    await desk.evaluate(() => dispatchEvent(new Event('afterprint')));
    await desk.emulateMediaType();
    expect(seen).toMatch(/Signed by Gus/u);
    expect(seen).not.toMatch(/What the record says now|All audits|Shift handover/u);
  });
});

describe('a correction of the record', () => {
  test('is restated beside what was signed, and both stay', async () => {
    const first = (await recorded(desk, 'concern-identified')).length;
    expect(first).toBe(4);
    expect(await record(idOf(2), { kind: 'recorded-in-error', event: await identified(2), reason: 'It was another house.', second: { role: 'Registered Manager', name: 'Ruth' } })).toMatchObject({ ok: true });
    await shows(desk, 'Signed 3 of 4, now 2 of 3.');
    await answer(desk, 'reason', 'One concern was of another house.');
    await pressButton(desk, 'Restate it beside what was signed');
    await shows(desk, 'The same as when it was last restated.');
    const sheet = () => desk.$eval('.sheet', (element) => (element as HTMLElement).innerText);
    expect(await sheet()).toMatch(/Signed: 3 of 4[\s\S]*Restated: 2 of 3/u);
    expect(await sheet()).toMatch(/because: One concern was of another house\./u);
    expect((await signedNow()).figures[0]).toMatchObject({ shown: '3 of 4' });
    expect(await faultsIn(desk)).toEqual([]);
    await desk.reload();
    await shows(desk, 'Restated: 2 of 3');
  });
});

/** The event that identified the nth concern, as the record names it. */
const identified = (n: number): Promise<string> =>
  desk.evaluate(
    (concern) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('plainly-record');
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('events').objectStore('events').index('concern').getAll(concern);
          asked.addEventListener('success', () => {
            opening.result.close();
            const found = asked.result.find(({ kind }: { kind: string }) => kind === 'concern-identified');
            resolve(`${found.device}:${found.seq}`);
          });
        });
      }),
    idOf(n),
  );

describe('the meeting', () => {
  test('is recorded with its day, its decisions and who sees to it; one to come is refused', async () => {
    await pressButton(desk, 'Record the meeting that looked at it');
    await answer(desk, 'meeting', 'Governance meeting');
    await answer(desk, 'decisions', 'The rota of supper changes.');
    await answer(desk, 'owner', 'Registered Manager');
    await desk.$eval('#f-on', (field) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '2028-12-05');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressButton(desk, 'Record the meeting');
    await shows(desk, 'is still to come. Record the meeting once it has been held.');
    await desk.$eval('#f-on', (field) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '2028-12-04');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressButton(desk, 'Record the meeting');
    await shows(desk, 'Governance meeting, 4 December 2028. Decided: The rota of supper changes. Registered Manager sees to it.');
  });
});

describe('the task', () => {
  test('is red, and overdue at its date: on the badge, in the handover', async () => {
    await setClock(desk, '2028-12-08T12:20:00Z');
    await desk.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
    await until(() => badge(desk), ([text]) => Number(text) > 0);
    await go(desk, '#handover', 'The whole service');
    await shows(desk, '1.5 Immediate practice correction, 27 November to 3 December');
    expect(await faultsIn(desk)).toEqual([]);
    await go(desk, '#audits', 'Tasks from audits');
    await shows(desk, 'Overdue was due 12:00 today');
    expect(await desk.$eval('section[aria-labelledby="tasks-title"] li', (task) => task.className)).toContain('late');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('until somebody records how and when it was done', async () => {
    await pressNamed('Record it as done: Immediate practice correction');
    await pressButton(desk, 'Record it as done');
    await shows(desk, 'Write how it was done, in at least one sentence.');
    await answer(desk, 'how', 'Practised at the handover of all shifts.');
    await pressButton(desk, 'Record it as done');
    await shows(desk, '✓ Done');
    await desk.reload();
    await shows(desk, 'Practised at the handover of all shifts. Recorded by Gus, Quality and Safeguarding Lead.');
    expect(await record(null, { kind: 'audit-task-done', task: 'task/1.5/2028-11-27/practice-correction', how: 'Once more, by another page.', at: '2028-12-08T12:10:00Z' })).toMatchObject({ ok: false, error: expect.stringMatching(/^This task was recorded as done 12:2\d by Gus\.$/u) });
    await go(desk, '#handover', 'Shift handover');
    expect(await whole()).not.toContain('practice correction');
  });
});

describe('on a small screen', () => {
  test.each([['360 px', 360], ['400 %', 320]])('%s: nothing runs off to the side', async (_, width) => {
    await desk.setViewport({ width, height: 900 });
    for (const [room, words] of [['#audits', 'Weekly audit of concerns'], [ROOM, 'Signed by Gus'], ['#audits/2.5/2028-11-27', 'is not over yet']] as const) {
      await go(desk, room, words);
      expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await faultsIn(desk)).toEqual([]);
    }
  });
});

test('no page of it failed', () => expect(noise).toEqual([]));
