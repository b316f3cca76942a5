/**
 * What was recorded is set right, from the desk: corrected, set aside, marked as in error, decided again; the concern is
 * signed as stable and opened again; an audit is signed once. Each is an entry of its own, with its reason.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { concernFrom, done, idOf } from './drive/concerns.ts';
import { go, say } from './drive/desk.ts';
import { fill as put } from './drive/fill.ts';
import { lines, pressButton, shows, write } from './drive/panel.ts';
import { recorded, setClock } from './drive/reminders.ts';
import { SOON } from './drive/soon.ts';
import { answer, fill } from './drive/steps.ts';

let opened: Opened;
let desk: Page;
/** A Monday morning: nothing here depends on when the test runs. */
const now = Temporal.Instant.from('2026-11-30T09:00:00Z');
const DAY = 1440;
const room = `#concern/${idOf(1)}`;
const whole = async () => (await lines(desk)).join('\n');
const last = async (kind: string) => JSON.parse((await recorded(desk, kind)).at(-1) ?? '{}').what;

async function replaceIn(id: string, words: string): Promise<void> {
  await desk.$eval(`#${id}`, (field) => (field as HTMLInputElement).select());
  await desk.type(`#${id}`, words);
}

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  desk = await extensionPage(opened, 'desk.html');
  await setClock(desk, now.toString());
  await say(desk, 'Registered Manager', 'Ruth');
  await desk.waitForSelector('h1');
  const notMet = done('1.4', { threshold: 'not-met', reason: 'A single quarrel over a chair.', review: now.add({ hours: 48 }).toString(), humiliation: 'no', coercion: 'no', exploitation: 'no' });
  await put(
    desk,
    concernFrom(1, now.subtract({ minutes: 29 * DAY }), [
      [5, done('1.1')],
      [14, done('1.2', { access: 'no', others: 'no' })],
      [60, done('1.3', { power: 'none', factors: undefined, fear: 'no' })],
      [62, notMet],
      [80, done('2.1')],
      [90, { kind: 'controls-checked', inPlace: 'yes' }],
      [100, done('2.2')],
      [120, done('2.3', { targetedOthers: 'no' })],
      [130, { kind: 'development', occurred: now.subtract({ minutes: 11 * DAY }).toString(), about: 'own-view', text: 'He feels safe at meals again.' }],
    ], ['Tom', 'Raj']),
  );
  await desk.reload();
  await shows(desk, 'Tom and Raj');
});

afterAll(() => opened.browser.close());

describe('a recorded step', () => {
  test('1.1 is corrected in its own form, with a reason; the record as it was stays', async () => {
    await go(desk, `${room}/steps`, 'Steps and their forms');
    await desk.click('summary');
    await pressButton(desk, 'Read 1.1');
    await pressButton(desk, 'Correct it');
    await desk.waitForSelector('#place');
    expect(await faultsIn(desk)).toEqual([]);
    await replaceIn('place', 'Garden room');
    await pressButton(desk, 'Correct step 1.1');
    await shows(desk, 'Write why, in at least one sentence.');
    await write(desk, 'reason', 'It was the other room.');
    await pressButton(desk, 'Correct step 1.1');
    await shows(desk, 'Step 1.1 is corrected. The record as it was stays.');
    expect(await last('step-corrected')).toMatchObject({ step: '1.1', reason: 'It was the other room.', record: { place: 'Garden room' } });
    expect((await recorded(desk, 'step-completed'))[0]).toContain('Dining room');
    await go(desk, `${room}/chronology`, 'Step 1.1 corrected: First record');
  });

  test('any other step is corrected here as well', async () => {
    await go(desk, `${room}/steps`, 'Steps and their forms');
    await desk.click('summary');
    await pressButton(desk, 'Read 1.3');
    await pressButton(desk, 'Correct it');
    await desk.waitForSelector('.foot');
    await fill(desk, { wishes: 'Raj wants another table.', correction: 'He has said more today.' });
    await pressButton(desk, 'Correct step 1.3');
    await shows(desk, 'Step 1.3 is corrected.');
    expect(await last('step-corrected')).toMatchObject({ step: '1.3', record: { wishes: 'Raj wants another table.' } });
  });

  test('a step that does not apply takes a reason and a second person', async () => {
    await pressButton(desk, 'Open 2.4');
    await pressButton(desk, 'This does not apply');
    await desk.waitForSelector('[id="f-secondName"]');
    expect(await faultsIn(desk)).toEqual([]);
    await fill(desk, { reason: 'The whole house was reviewed yesterday.', secondName: 'Ruth', secondRole: 'Team Leader' });
    await pressButton(desk, 'Mark as not applicable');
    await shows(desk, 'The second person can’t be you.');
    await answer(desk, 'secondName', 'Dana');
    await pressButton(desk, 'Mark as not applicable');
    await shows(desk, 'It is marked as not applicable.');
    await desk.click('summary');
    await shows(desk, 'Not applicable: The whole house was reviewed yesterday.');
  });

  test('an entry of the chronology is marked as in error, and one on which risk rests by two people', async () => {
    await go(desk, `${room}/chronology`, 'In the order in which it happened');
    const press = (words: string) => desk.$$eval('.entry button', (buttons, wanted) => buttons.find((button) => button.getAttribute('aria-label')?.startsWith(wanted))?.click(), words);
    await press('Recorded in error: Protection plan checked: in place');
    await desk.waitForSelector('.foot');
    expect(await desk.$('[id="f-secondName"]')).toBeNull();
    await pressButton(desk, 'Back to the list');
    await shows(desk, 'In the order in which it happened');
    await press('Recorded in error: Step 1.2 complete');
    await desk.waitForSelector('[id="f-secondName"]');
    await fill(desk, { reason: 'It was another concern.', secondName: 'Dana', secondRole: 'Designated Safeguarding Lead' });
    await pressButton(desk, 'Mark as recorded in error');
    await shows(desk, 'It is marked as recorded in error.');
    await shows(desk, 'Recorded in error, does not count: It was another concern.');
  });
});

describe('what is known now', () => {
  test('the people in it are changed, and nobody who was named falls out', async () => {
    await go(desk, `${room}/pathway`, 'The fifteen steps');
    await pressButton(desk, 'Change the people');
    await desk.waitForSelector('#people-0-role');
    expect(await faultsIn(desk)).toEqual([]);
    await desk.select('#people-0-role', 'harmed-and-source');
    await pressButton(desk, 'Add another person');
    await write(desk, 'people-2-reference', 'Eve');
    await desk.select('#people-2-role', 'witness');
    await write(desk, 'reason', 'Eve has told us what she saw.');
    await pressButton(desk, 'Record the change');
    await shows(desk, 'The people are changed.');
    await shows(desk, 'Tom, Raj and Eve');
    expect(await last('people-changed')).toMatchObject({ reason: 'Eve has told us what she saw.', people: [{ reference: 'Tom', role: 'harmed-and-source' }, { reference: 'Raj' }, { reference: 'Eve', role: 'witness' }] });
  });

  test('the threshold is decided again, with what is new, and its next look has a clock', async () => {
    await pressButton(desk, 'Decide the threshold again');
    await desk.waitForSelector('.foot');
    expect(await faultsIn(desk)).toEqual([]);
    await fill(desk, { reason: 'Still a single quarrel over a chair.', review: now.add({ hours: 240 }), correction: 'His sister has visited and asked.' });
    await pressButton(desk, 'Record the decision');
    await shows(desk, 'The decision is recorded. The one before stays.');
    expect(await last('step-corrected')).toMatchObject({ step: '1.4', reason: 'His sister has visited and asked.', record: { threshold: 'not-met' } });
    await go(desk, `${room}/steps`, '1.4 Look at the threshold again');
  });

  test('an agreed action has a clock for its role, and is done from there', async () => {
    await go(desk, `${room}/work`, 'Actions');
    await pressButton(desk, 'Agree an action');
    await fill(desk, { text: 'Move the table away.', owner: 'Registered Manager', due: now.add({ hours: 72 }) });
    await pressButton(desk, 'Agree it');
    await shows(desk, 'The action is agreed.');
    await go(desk, `${room}/steps`, '3.3 Action: Move the table away.');
    await pressButton(desk, 'It is done');
    await answer(desk, 'text', 'Moved');
    await pressButton(desk, 'Record it as done');
    await shows(desk, 'The action is recorded as done.');
    await expect.poll(() => last('action-completed'), SOON).toMatchObject({ text: 'Moved' });
  });
});

describe('stabilised', () => {
  test('both leads sign, each at their own desk; then a new incident opens it again', async () => {
    await go(desk, `${room}/pathway`, 'The fifteen steps');
    await pressButton(desk, 'Sign that it is stable');
    await pressButton(desk, 'Sign');
    await shows(desk, 'Stabilised: signed by the Registered Manager');
    await say(desk, 'Designated Safeguarding Lead', 'Dana');
    await pressButton(desk, 'Sign that it is stable');
    await pressButton(desk, 'Sign');
    await shows(desk, 'Registered Manager and Designated Safeguarding Lead signed.');
    expect(await whole()).toContain('Stabilised');
    expect(await faultsIn(desk)).toEqual([]);
    await go(desk, `${room}/chronology`, 'In the order in which it happened');
    await pressButton(desk, 'Record a development');
    await fill(desk, { about: 'A new incident', text: 'Tom pushed the plate again.' });
    await pressButton(desk, 'Record it');
    await shows(desk, 'The development is recorded.');
    await go(desk, `${room}/pathway`, 'A new incident happened.');
  });

  test('a concluded concern is reopened with a reason', async () => {
    await pressButton(desk, 'Conclude the concern');
    await fill(desk, { how: 'It was not referred, and the Designated Safeguarding Lead closes it', reason: 'It was settled with both.' });
    await pressButton(desk, 'Conclude it');
    await shows(desk, 'Concluded');
    await pressButton(desk, 'Reopen the concern');
    await answer(desk, 'reason', 'It has happened once more.');
    await pressButton(desk, 'Reopen it');
    await shows(desk, 'It has happened once more.');
    await expect.poll(() => recorded(desk, 'reopened'), SOON).toHaveLength(1);
  });
});

describe('the audits of the service', () => {
  test.each([['1.5', '2026-11-23', '23 to 29 November'], ['2.5', '2026-11-16', '16 to 29 November']])('%s is counted, signed once, and stands signed on every page', async (kind, from, days) => {
    await go(desk, '#audits', `Open ${kind} for ${days}`);
    const other = await extensionPage(opened, `desk.html#audits/${kind}/${from}`);
    await other.waitForSelector('.foot');
    await desk.bringToFront();
    await desk.click(`a[href="#audits/${kind}/${from}"]`);
    await desk.waitForSelector('.foot');
    expect(await faultsIn(desk)).toEqual([]);
    await fill(desk, { checked: '2', met: '2' });
    await pressButton(desk, `Sign the audit of ${days}`);
    await shows(desk, 'The audit is signed.');
    await other.bringToFront();
    await shows(other, 'Signed by Dana, Designated Safeguarding Lead');
    expect((await recorded(desk, 'audit-signed')).filter((event) => event.includes(`"audit":"${kind}"`))).toHaveLength(1);
    await other.close();
    await desk.bringToFront();
    await go(desk, '#audits', `Signed 09:0`);
  });
});
