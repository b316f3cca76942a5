/**
 * The forms of the panel when things go wrong: two panels at once, a worker that is ended, a browser that is closed; what
 * is set aside, corrected, seen and signed; by keyboard alone; and a device that gets times wrong.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CANNOT_TELL } from '#pathway/golden.ts';
import { startDemo } from '../../demo/server.ts';
import { faultsIn } from './drive/axe.ts';
import { beginFromNote } from './drive/begin.ts';
import { extensionPage, killWorker, openChromium, type Opened } from './drive/browser.ts';
import { FILLS } from './drive/fills.ts';
import { tabTo } from './drive/keyboard.ts';
import { lines, pressButton, shows, valuesIn } from './drive/panel.ts';
import { draftsIn } from './drive/record.ts';
import { recorded, setClock } from './drive/reminders.ts';
import { SOON } from './drive/soon.ts';
import { answer, fill, record, sitDown, unfold } from './drive/steps.ts';
import { until } from './guest/overlay.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
let panel: Page;
const profile = mkdtempSync(join(tmpdir(), 'plainly-forms-'));
const open = () => openChromium({ executablePath: inject('chromium'), extension: inject('extension'), profile });

/** A Tuesday in UK winter. */
const on = (time: string) => `2026-11-24T${time}Z`;
const whole = async (surface: Page = panel) => (await lines(surface)).join('\n');

async function openStep(step: string, surface: Page = panel): Promise<void> {
  await pressButton(surface, `Open ${step}`);
  await surface.waitForSelector('.foot');
}

async function complete(step: keyof typeof FILLS, more: object = {}): Promise<void> {
  await openStep(step);
  await fill(panel, { ...FILLS[step], ...more });
  await pressButton(panel, `Complete step ${step}`);
  await shows(panel, `Step ${step} is complete.`);
}

beforeAll(async () => {
  demo = await startDemo();
  opened = await open();
  panel = await extensionPage(opened, 'panel.html');
  await setClock(panel, on('12:00:02'));
  await beginFromNote(opened, demo.origin);
  await panel.bringToFront();
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('a form half filled', () => {
  test('what is missing is said on top, with a link to each question, and nothing is lost', async () => {
    await openStep('1.3');
    await answer(panel, 'wishes', 'Raj wants to eat in peace.');
    await answer(panel, 'power', 'Yes, clearly');
    await pressButton(panel, 'Complete step 1.3');
    await shows(panel, '8 things are missing');
    expect(await panel.evaluate(() => document.activeElement?.className)).toContain('summary');
    await expect.poll(() => whole(), SOON).toContain('What makes the difference? Choose at least one.');
    expect(await faultsIn(panel)).toEqual([]);
    await panel.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.summary a')].find(({ textContent }) => textContent?.startsWith('Write your name'))?.click());
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('f-confirmed');
  });

  test('is there again after the worker was ended and the panel was left', async () => {
    await until(() => draftsIn(panel), (drafts) => drafts.includes('Raj wants to eat in peace.'));
    await killWorker(opened);
    await answer(panel, 'confirmed', 'Ana B.');
    await pressButton(panel, 'Back to the list');
    await until(() => draftsIn(panel), (drafts) => drafts.includes('Ana B.'));
    await panel.reload();
    await openStep('1.3');
    expect(await valuesIn(panel)).toMatchObject({ 'f-wishes': 'Raj wants to eat in peace.', 'f-confirmed': 'Ana B.' });
  });

  test('and after the browser was closed', async () => {
    await opened.browser.close();
    opened = await open();
    panel = await extensionPage(opened, 'panel.html');
    await openStep('1.3');
    expect(await valuesIn(panel)).toMatchObject({ 'f-wishes': 'Raj wants to eat in peace.', 'f-confirmed': 'Ana B.' });
    await shows(panel, 'What makes the difference?');
    await pressButton(panel, 'Back to the list');
  });
});

describe('two panels open at one step', () => {
  test('one completes it, the other is refused with every word kept, and it is there once', async () => {
    const other = await extensionPage(opened, 'panel.html');
    await openStep('1.2', other);
    await fill(other, FILLS['1.2']);
    await panel.bringToFront();
    await openStep('1.2');
    await fill(panel, FILLS['1.2']);
    const press = 'document.querySelector(".foot .primary").click()';
    await Promise.all([panel.evaluate(press), other.evaluate(press)]);
    const ends = async (surface: Page) => (await whole(surface)).match(/Step 1\.2 is (?:complete|already complete)\./u)?.[0] ?? '';
    const said = await until(() => Promise.all([ends(panel), ends(other)]), (both) => both.every(Boolean));
    expect(said.toSorted()).toEqual(['Step 1.2 is already complete.', 'Step 1.2 is complete.']);
    const refused = said[0] === 'Step 1.2 is complete.' ? other : panel;
    expect(await refused.$eval('[id="f-access"]', (first) => first.closest('.field')?.querySelector('[data-selected]')?.textContent?.trim())).toBe('Yes');
    expect((await recorded(panel, 'step-completed')).filter((event) => event.includes('"step":"1.2"'))).toHaveLength(1);
    await other.close();
    await panel.bringToFront();
    await panel.reload();
    await shows(panel, 'Plainly has told nobody.');
  });
});

describe('late', () => {
  test('it says by how much, asks why, and somebody can say that they have seen it', async () => {
    await setClock(panel, on('17:05:00'));
    await shows(panel, 'Overdue by 5 minutes');
    await pressButton(panel, 'I have seen this');
    await shows(panel, 'Somebody has seen that it is overdue.');
    await expect.poll(() => recorded(panel, 'due-acknowledged'), SOON).toHaveLength(1);
    await openStep('1.3');
    await fill(panel, FILLS['1.3']);
    await pressButton(panel, 'Complete step 1.3');
    await shows(panel, 'Write why it is late, in at least one sentence.');
    await answer(panel, 'late', 'I was called to another house.');
    await pressButton(panel, 'Complete step 1.3');
    await shows(panel, 'Step 1.3 is complete.');
    await expect.poll(() => unfold(panel).then(() => whole()), SOON).toMatch(/Completed 17:05 today, late: it was due 17:00 today/u);
  });

  test('in the last two minutes the seconds run, each from the time itself', async () => {
    // 2.1 is due an hour after managerial review was due, which was 16:00, when 1.4 was.
    await complete('1.4', { threshold: 'No', reason: 'Nothing points to it yet.', review: Temporal.Instant.from('2026-11-25T12:00:00Z'), wishes: 'Raj wants peace.', late: 'I was not reachable.' });
    await setClock(panel, on('19:58:10'));
    const line = () => whole().then((text) => text.match(/Due 20:00 today · 1 minute (\d+) seconds left/u)?.[1] ?? '');
    const first = await until(line, Boolean);
    // Only what is in view ticks.
    await panel.evaluate(() => [...document.querySelectorAll('.step')].find(({ textContent }) => textContent?.includes('Due 20:00 today'))?.scrollIntoView({ block: 'center' }));
    expect(await until(line, (seconds) => seconds !== first)).not.toBe(first);
    expect(await panel.$$eval('[role="timer"]', (timers) => timers.length)).toBeGreaterThan(0);
    expect(await panel.$eval('.spoken', (status) => status.textContent)).not.toMatch(/seconds/u);
  });
});

describe('set right', () => {
  test('a completed step is corrected with a reason, and with a second person where it takes risk back', async () => {
    await unfold(panel);
    await pressButton(panel, 'Read 1.3');
    await shows(panel, 'Late: I was called to another house.');
    expect(await faultsIn(panel)).toEqual([]);
    await pressButton(panel, 'Correct it');
    await panel.waitForSelector('.foot');
    await fill(panel, { wishes: 'Raj wants to move.', correction: 'He has said more.' });
    expect(await panel.$('[id="f-secondName"]')).toBeNull();
    expect(await faultsIn(panel)).toEqual([]);
    await pressButton(panel, 'Correct step 1.3');
    await shows(panel, 'Step 1.3 is corrected.');
    await expect.poll(() => recorded(panel, 'step-corrected').then(([event]) => event), SOON).toContain('Raj wants to move.');
  });

  test('a step that does not apply takes a reason and a second person, and stays visible', async () => {
    await openStep('2.2');
    await pressButton(panel, 'This does not apply');
    await panel.waitForSelector('[id="f-secondName"]');
    expect(await faultsIn(panel)).toEqual([]);
    await fill(panel, { reason: 'A sheet is kept elsewhere.', secondName: 'Ana', secondRole: 'Team Leader' });
    await pressButton(panel, 'Mark as not applicable');
    await shows(panel, 'The second person can’t be you.');
    await answer(panel, 'secondName', 'Ruth');
    await pressButton(panel, 'Mark as not applicable');
    await shows(panel, 'It is marked as not applicable.');
    await expect.poll(() => unfold(panel).then(() => whole()), SOON).toContain('Not applicable: A sheet is kept elsewhere.');
  });
});

test('stage 1 and 2 by keyboard alone', async () => {
  await sitDown(panel, 'Team Leader');
  await tabTo(panel, 'Open 2.1');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.foot');
  expect(await panel.evaluate(() => document.activeElement?.id)).toBe('work-title');
  for (const [id, words] of [['f-separation', 'They sit at different tables.'], ['f-spaces', 'Tom uses the garden room.'], ['f-supervision', 'Ana stays in the lounge.'], ['f-late', 'The plan was made by word.']] as const) {
    await tabTo(panel, id);
    await panel.keyboard.type(words);
  }
  await tabTo(panel, 'Complete step 2.1');
  await panel.keyboard.press('Enter');
  await shows(panel, 'Step 2.1 is complete.');
  expect(await panel.evaluate(() => document.activeElement?.className)).toContain('said');
});

test('stage 3 by keyboard alone, with choices', async () => {
  await tabTo(panel, 'Open 3.4');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.foot');
  // A group of choices is one stop of Tab; the arrows choose in it.
  for (const id of ['f-risk', 'f-weak']) {
    await tabTo(panel, id);
    await panel.keyboard.press('Space');
    await panel.keyboard.press('ArrowDown');
  }
  await tabTo(panel, 'Complete step 3.4');
  await panel.keyboard.press('Enter');
  await shows(panel, 'Step 3.4 is complete.');
  await expect.poll(() => recorded(panel, 'step-completed').then((all) => all.at(-1)), SOON).toMatch(/"risk":"no".*"weak":"no"/u);
});

test('concluded, and reopened from the folded list', async () => {
  await sitDown(panel, 'Designated Safeguarding Lead');
  await record(panel, 'Conclude the concern', { how: 'It was not referred, and the Designated Safeguarding Lead closes it', reason: 'It was a single event.' }, 'Conclude it');
  await shows(panel, '3.5 Closure and learning review');
  await record(panel, 'Reopen the concern', { reason: 'It has happened once more.' }, 'Reopen it');
  await expect.poll(() => whole(), SOON).not.toContain('3.5 Closure and learning review');
  await expect.poll(() => recorded(panel, 'reopened'), SOON).toHaveLength(1);
});

test('a whole concern in error takes a second person, and its clocks are gone', async () => {
  await record(panel, 'The whole concern was recorded in error', { reason: 'It was about two visitors.', secondName: 'Ruth', secondRole: 'Registered Manager' }, 'Mark as recorded in error');
  await shows(panel, 'It is marked as recorded in error.');
  await expect.poll(() => panel.$$eval('.card-title', (titles) => titles.map(({ textContent }) => textContent)), SOON).toEqual(['The whole service']);
});

test('on a device that gets times wrong, the panel says so', async () => {
  const wrong = await opened.browser.newPage();
  await wrong.evaluateOnNewDocument(() => {
    const right = Temporal.PlainDateTime.prototype.toZonedDateTime;
    // A device whose list of zones is broken: the UK has no summer time there.
    Temporal.PlainDateTime.prototype.toZonedDateTime = function toZonedDateTime(_zone, options) {
      return right.call(this, 'UTC', options);
    };
  });
  await wrong.goto(`chrome-extension://${opened.id}/panel.html`);
  await shows(wrong, CANNOT_TELL);
  await expect.poll(() => whole(), SOON).not.toContain(CANNOT_TELL);
});
