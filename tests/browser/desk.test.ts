/**
 * The desk as a manager meets it: finds a concern, reads its line and its chronology, signs a check, has an action agreed
 * and done, prints and copies a document, hands a concern to another device and a shift to the next.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened, openPopup } from './drive/browser.ts';
import { chooseFile, saveInto } from './drive/files.ts';
import { concernFrom, done, idOf } from './drive/concerns.ts';
import { go, say } from './drive/desk.ts';
import { fill } from './drive/fill.ts';
import { lines, pick, pressButton, setWhen, shows, write } from './drive/panel.ts';
import { eventsIn } from './drive/record.ts';
import { setClock } from './drive/reminders.ts';
import { until } from './guest/overlay.ts';

let opened: Opened;
let second: Opened;
let desk: Page;
const noise: string[] = [];
const downloads = mkdtempSync(join(tmpdir(), 'plainly-files-'));
/** A Wednesday morning: what is due within the shift does not depend on when the test runs. */
const now = Temporal.Instant.from('2026-11-25T09:00:00Z');
const ago = (minutes: number): Temporal.Instant => now.subtract({ minutes });

function listenTo(page: Page): void {
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
}

/** The names in the list, in its order. */
const listed = (page: Page): Promise<string[]> => page.$$eval('.row-who', (rows) => rows.map((row) => row.textContent ?? ''));

const expectListed = (page: Page, names: string[]): Promise<string[]> => until(() => listed(page), (found) => JSON.stringify(found) === JSON.stringify(names));

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  await setClock(desk, now.toString());
  listenTo(desk);
  await say(desk, 'Registered Manager', 'Ruth');
  await desk.waitForSelector('h1');
  await fill(desk, [
    ...concernFrom(1, ago(240), [[5, done('1.1')], [40, done('1.2')], [70, done('1.3')], [75, done('1.4')], [80, done('2.1')], [90, { kind: 'controls-checked', inPlace: 'no', missing: 'Nobody stays in the lounge' }], [100, done('3.1')]], ['Tom Ashworth', 'Raj']),
    ...concernFrom(2, ago(10), [[4, done('1.1')]], ['Eve', 'Zoë Bell']),
    ...concernFrom(3, ago(9000), [[5, done('1.1')], [14, done('1.2', { access: 'no' })], [60, done('1.4', { threshold: 'not-met', reason: 'A single quarrel over a chair.', review: now.toString() })], [8000, { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' }]], ['Bill', 'Raj']),
  ]);
  await desk.reload();
  await desk.waitForSelector('.row-card');
});

afterAll(async () => {
  await Promise.all([opened.browser.close(), second?.browser.close()]);
  rmSync(downloads, { recursive: true });
});

describe('concerns', () => {
  test('those in which something is left to do stand there, most urgent first, with what is due and who has not been told', async () => {
    await expectListed(desk, ['Bill and Raj', 'Tom Ashworth and Raj', 'Eve and Zoë Bell']);
    const [, first] = await desk.$$eval('.row-card', (rows) => rows.map((row) => row.textContent ?? ''));
    expect(first).toMatch(/Live.*nobody told yet/u);
    expect(await desk.title()).toBe('Concerns · Plainly');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('are found by part of a name as one types, without the accent', async () => {
    await write(desk, 'find-name', 'zoe');
    await expectListed(desk, ['Eve and Zoë Bell']);
    await shows(desk, '1 concern of 3');
    for (let letter = 0; letter < 3; letter += 1) await desk.keyboard.press('Backspace');
    await expectListed(desk, ['Bill and Raj', 'Tom Ashworth and Raj', 'Eve and Zoë Bell']);
  });

  test('are narrowed by state, role and overdue', async () => {
    await desk.select('#find-state', 'concluded');
    await expectListed(desk, ['Bill and Raj']);
    await desk.select('#find-state', 'open');
    await desk.select('#find-role', 'Quality and Safeguarding Lead');
    await expectListed(desk, ['Bill and Raj']);
    await desk.select('#find-role', 'Senior Support Worker');
    await expectListed(desk, []);
    await desk.select('#find-role', 'Team Leader');
    await expectListed(desk, ['Bill and Raj', 'Tom Ashworth and Raj', 'Eve and Zoë Bell']);
    await desk.select('#find-role', 'any');
    await pick(desk, 'Overdue only');
    await until(() => listed(desk), (found) => !found.includes('Eve and Zoë Bell'));
    await pick(desk, 'Overdue only');
  });

  test('the toolbar leads to the desk', async () => {
    const page = await opened.browser.newPage();
    const popup = await openPopup(opened, page);
    const appears = opened.browser.waitForTarget((target) => target.url() === `chrome-extension://${opened.id}/desk.html` && target !== desk.target());
    await pressButton(popup, 'Open the desk');
    const another = await (await appears).page();
    if (!another) throw new Error('The desk did not open.');
    await shows(another, 'Tom Ashworth and Raj');
    await another.close();
    await page.close();
    await desk.bringToFront();
  });
});

describe('one concern', () => {
  const room = `#concern/${idOf(1)}`;

  test('opens by the keyboard alone, with the focus on its heading and no name in title and address', async () => {
    await desk.focus(`.row-who a[href="${room}"]`);
    await desk.keyboard.press('Enter');
    await shows(desk, 'The fifteen steps');
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe('Tom Ashworth and Raj');
    expect([await desk.title(), desk.url()].join(' ')).not.toMatch(/Tom|Raj|Ashworth/u);
  });

  test('its line has fifteen stops, in words too', async () => {
    expect(await desk.$$eval('.stop', (stops) => stops.length)).toBe(15);
    const said = await desk.$$eval('svg.stops', (pictures) => pictures.map((picture) => picture.getAttribute('aria-label')).join(' '));
    expect(said).toContain('1.1 First record: on time; 1.2 Immediate peer-risk review: late;');
    await desk.click('details > summary');
    expect(await desk.$$eval('.facts tbody tr', (rows) => rows.length)).toBe(15);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('says why live risk stands, what the plan is and that it is not in place', async () => {
    const words = (await lines(desk)).join('\n');
    for (const expected of ['The alleged source of harm still has access.', 'Separate tables at meals.', 'Not in place: Nobody stays in the lounge.', 'First recorded as met']) expect(words).toContain(expected);
  });

  test('leads from a person to all concerns with them', async () => {
    await desk.click('a[aria-label="All concerns with Raj"]');
    await expectListed(desk, ['Bill and Raj', 'Tom Ashworth and Raj']);
    await pressButton(desk, 'Show everybody');
  });

  test('its chronology is checked and signed', async () => {
    await go(desk, `${room}/chronology`, 'Nobody has checked it yet');
    await pressButton(desk, 'Check the chronology');
    await pick(desk, 'The sequence: is everything in the order in which it happened?');
    await write(desk, 'f-text', 'In order; one call is missing.');
    expect(await faultsIn(desk)).toEqual([]);
    await pressButton(desk, 'Record the check');
    await shows(desk, 'by Ruth, Registered Manager: In order; one call is missing.');
    expect(await eventsIn(desk)).toContain('chronology-checked');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('an action is agreed and done', async () => {
    await go(desk, `${room}/work`, 'Agency contacts');
    await pressButton(desk, 'Agree an action');
    await write(desk, 'f-text', 'Move the television away.');
    await desk.select('#f-owner', 'Team Leader');
    await setWhen(desk, 'f-due', now.add({ hours: 48 }));
    await pressButton(desk, 'Agree it');
    await shows(desk, 'The action is agreed.');
    await pressButton(desk, 'Done');
    await write(desk, 'f-text', 'It stands in the small lounge.');
    await pressButton(desk, 'Record it as done');
    await shows(desk, 'It stands in the small lounge.');
    expect((await eventsIn(desk)).filter((kind) => kind.startsWith('action-'))).toEqual(['action-agreed', 'action-completed']);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('who was told of an escalation ends its red', async () => {
    await pressButton(desk, 'Record who was told');
    await write(desk, 'f-who', 'Dana, Designated Safeguarding Lead');
    await write(desk, 'f-how', 'By telephone');
    await pressButton(desk, 'Record who was told');
    await shows(desk, 'Dana, Designated Safeguarding Lead was told by Ruth, Registered Manager');
  });

  test('the form of an open step is filled in here', async () => {
    await go(desk, `${room}/steps`, 'Steps and their forms');
    expect(await faultsIn(desk)).toEqual([]);
    await pressButton(desk, 'Open 2.3');
    await desk.waitForSelector('.foot');
    expect(await faultsIn(desk)).toEqual([]);
    await pressButton(desk, 'Back to the list');
  });
});

describe('documents', () => {
  const documents = `#concern/${idOf(1)}/documents`;

  test('are eleven, each made from the record', async () => {
    await go(desk, documents, 'Evidence pack');
    expect(await desk.$$eval('.links a', (links) => links.length)).toBe(11);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('on paper there is the sheet alone', async () => {
    await go(desk, `${documents}/incident`, 'Incident form');
    expect(await faultsIn(desk)).toEqual([]);
    await desk.emulateMediaType('print');
    const words = await lines(desk);
    await desk.emulateMediaType('screen');
    expect(words.slice(0, 1)).toEqual(['Incident form']);
    expect(words).toContain('Tom Ashworth pushed Raj’s plate onto the floor and shouted “move”.');
    expect(words.join('\n')).not.toMatch(/Shift handover|All documents|^Print$/mu);
  });

  test('the text is copied', async () => {
    await desk.evaluate(() => window.addEventListener('copy', (event) => Object.assign(globalThis, { copied: event.clipboardData?.getData('text/plain') })));
    await pressButton(desk, 'Copy the text');
    await shows(desk, 'Copied.');
    expect(await desk.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toContain('What exactly did you see or hear? Tom Ashworth pushed Raj’s plate');
  });

  test('a referral for one adult names no other one', async () => {
    await go(desk, `${documents}/referral`, 'Referral submission');
    await desk.select('#copy-for', '1');
    await shows(desk, 'Read it before you send it.');
    const words = await desk.$eval('.sheet', (sheet) => (sheet as HTMLElement).innerText);
    expect(words).toContain('[the other adult] pushed Raj’s plate');
    expect(words).not.toMatch(/Tom|Ashworth/u);
    expect(await faultsIn(desk)).toEqual([]);
  });
});

describe('hand over to another device', () => {
  let file: string;
  let code: string;

  test('a concern leaves as a file, by a press', async () => {
    await saveInto(desk, downloads);
    await go(desk, `#concern/${idOf(1)}/file`, 'encrypted');
    expect(await faultsIn(desk)).toEqual([]);
    await pressButton(desk, 'Save the file');
    const [name] = await until(async () => readdirSync(downloads).filter((each) => each.endsWith('.ndjson')), (found) => found.length === 1);
    expect(name).not.toMatch(/Tom|Raj/u);
    file = join(downloads, name ?? '');
    code = await desk.$eval('.recovery-key', (shown) => (shown as HTMLElement).innerText);
    expect(readFileSync(file, 'utf8')).not.toMatch(/Ashworth|shouted/u);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeGreaterThan(8);
  });

  test('and is joined in a second profile, once', async () => {
    second = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
    const other = await extensionPage(second, 'desk.html');
    await setClock(other, now.toString());
    listenTo(other);
    await say(other, 'Designated Safeguarding Lead', 'Dana');
    await shows(other, 'There is no concern on this device yet.');
    await chooseFile(other, 'Join a file', file);
    await shows(other, 'does not open the file');
    await other.type('#join-code', code.toLowerCase());
    await chooseFile(other, 'Join a file', file);
    await shows(other, 'entries are new here.');
    await expectListed(other, ['Tom Ashworth and Raj']);
    const before = await eventsIn(other);
    await chooseFile(other, 'Join a file', file);
    await shows(other, 'Nothing has changed.');
    expect(await eventsIn(other)).toEqual(before);
    await other.click('.said a');
    await shows(other, 'The alleged source of harm still has access.');
  });

  test('a damaged file is refused and changes nothing', async () => {
    const other = await extensionPage(second, 'desk.html');
    await expectListed(other, ['Tom Ashworth and Raj']);
    const damaged = join(downloads, 'damaged.ndjson');
    writeFileSync(damaged, readFileSync(file, 'utf8').replace('concern-identified', 'concern-identifiee'));
    const before = await eventsIn(other);
    await chooseFile(other, 'Join a file', damaged);
    await shows(other, 'This file is damaged');
    expect(await eventsIn(other)).toEqual(before);
    expect(await faultsIn(other)).toEqual([]);
  });
});

describe('shift handover', () => {
  test('is signed by who goes and, as another person, by who comes', async () => {
    await go(desk, '#handover', 'hands over to');
    await shows(desk, '1.4 Safeguarding route decision');
    expect(await faultsIn(desk)).toEqual([]);
    await pressButton(desk, 'Sign as outgoing');
    await shows(desk, 'Outgoing: Ruth, Registered Manager');
    await pressButton(desk, 'Sign as incoming');
    await shows(desk, 'The same person can’t hand over and take over.');
    await say(desk, 'Team Leader', 'Femi');
    await shows(desk, 'You sign as Femi');
    await pressButton(desk, 'Sign as incoming');
    await shows(desk, 'Incoming: Femi, Team Leader');
    expect((await eventsIn(desk)).filter((kind) => kind === 'handover-signed')).toHaveLength(2);
    expect(await faultsIn(desk)).toEqual([]);
  });
});

test('every part is reached by the Tab key, and none keeps it', async () => {
  await go(desk, '#concerns', 'Find a person');
  await desk.reload();
  await desk.waitForSelector('.row-card');
  const met: string[] = [];
  for (let press = 0; press < 30; press += 1) {
    await desk.keyboard.press('Tab');
    met.push(await desk.evaluate(() => document.activeElement?.matches('input, select') ? document.activeElement.id : (document.activeElement?.textContent ?? '')));
  }
  for (const part of ['Concerns', 'Shift handover', 'Settings', 'Change', 'find-name', 'find-state', 'find-role', 'Tom Ashworth and Raj', 'Join a file']) expect(met).toContain(part);
});

test('no page of it said anything on the console', () => expect(noise).toEqual([]));
