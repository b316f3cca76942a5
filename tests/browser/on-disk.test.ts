/**
 * What a whole session leaves on the disk of a service that has set its lock up: the profile's every file is searched for
 * the names and sentences that were typed into Plainly. What was typed into the record system's own field is the page's,
 * and is found there: that shows that the search sees what it looks for.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { go } from './drive/desk.ts';
import { MANAGERS, SERVICE, setUpLock, unlock } from './drive/lock.ts';
import { fillFirstRecord, pressButton, sayWho, shows, write } from './drive/panel.ts';
import { servePages } from './drive/pages.ts';
import { panel as panelOn } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { type } from './drive/typing.ts';
import { marks, press, pressMark, until } from './guest/overlay.ts';

/** Words that stand nowhere else in a browser. */
const TYPED = {
  people: ['Zephyrina Quillfeather', 'Barnabus Oystercatcher'],
  worker: 'Ottoline',
  behaviour: 'Zephyrina threw the turquoise marmalade spoon.',
  presentation: 'Barnabus crouched behind the harmonium.',
  safety: 'Both sat apart near the gooseberries.',
  draft: 'Nobody mentioned the periwinkle teapot yet',
} as const;
const WORDS = ['Zephyrina', 'Quillfeather', 'Barnabus', 'Oystercatcher', 'Ottoline', 'turquoise', 'marmalade', 'harmonium', 'gooseberries', 'periwinkle', SERVICE, MANAGERS];
const HOST = 'Personality clash again over the xylophone at lunch, all settled now.';
const OF_HOST = 'xylophone';

const profile = mkdtempSync(join(tmpdir(), 'plainly-disk-'));
const open = (): Promise<Opened> => openChromium({ executablePath: inject('chromium'), extension: inject('extension'), profile });
let site: Awaited<ReturnType<typeof servePages>>;
let found: Record<string, string[]>;

/** Each word with the files that hold it, as bytes of UTF-8 or of UTF-16, which a browser's sessions are. */
function search(words: readonly string[]): Record<string, string[]> {
  const paths = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(profile, path)).isFile());
  const files = paths.map((path) => ({ path, bytes: readFileSync(join(profile, path)) }));
  return Object.fromEntries(words.map((word) => [word, files.filter(({ bytes }) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))).map(({ path }) => path)]));
}

beforeAll(async () => {
  site = await servePages({ '/notes': '<form><label>Note <textarea id="note" rows="4" cols="60"></textarea></label></form>', '/away': '<p>Saved.</p>' });
  const opened = await open();
  await setUpLock(opened);
  const page = await opened.browser.newPage();
  await page.goto(`${site.origin}/notes`);
  await turnOnFor(opened, page);
  await type(page, '#note', HOST);
  const [mark] = await until(() => marks(page), (all) => all.length > 0);
  await pressMark(page, String(mark?.quote));
  await press(page, 'Record what happened');
  const panel = await panelOn(page);
  await sayWho(panel, 'Senior Support Worker', TYPED.worker);
  await pressButton(panel, 'Just now');
  await shows(panel, 'First record, step 1.1');
  const [source, harmed] = TYPED.people;
  await fillFirstRecord(panel, { ...TYPED, people: [{ reference: source, role: 'alleged-source' }, { reference: harmed, role: 'harmed' }], place: 'Dining room', startedBy: source });
  await pressButton(panel, 'Complete step 1.1');
  await shows(panel, 'Step 1.1 is complete.');

  // At the desk: looked for by name, a form begun and left, then locked and unlocked, with everything still open at the end.
  const desk = await extensionPage(opened, 'desk.html');
  await write(desk, 'find-name', 'Zephyrina');
  await shows(desk, 'Zephyrina Quillfeather');
  await pressButton(desk, 'Lock');
  await unlock(desk, MANAGERS);
  await desk.waitForSelector('.row-card a');
  await desk.click('.row-card a');
  await shows(desk, 'The fifteen steps');
  const handover = await extensionPage(opened, 'desk.html');
  await go(handover, '#handover', 'Signatures');
  await handover.focus('textarea');
  await handover.keyboard.type(TYPED.draft);
  // What stands in the fields of a page that is left is kept by the browser for the way back.
  await page.goto(`${site.origin}/away`);
  for (const left of [desk, handover]) await left.goto(`chrome-extension://${opened.id}/settings.html`);
  await opened.browser.close();
  found = search([...WORDS, OF_HOST]);
}, 120_000);

afterAll(async () => {
  await site.stop();
  rmSync(profile, { recursive: true, force: true });
});

test.each(WORDS)('“%s” is in no file', (word) => expect(found[word]).toEqual([]));

test('what was typed into the page’s own field is, in the browser’s session files, and in none of the extension', () => {
  const holding = found[OF_HOST] ?? [];
  expect(holding.some((path) => path.includes('Sessions'))).toBe(true);
  expect(holding.filter((path) => /extension|IndexedDB|File System/iu.test(path))).toEqual([]);
});

test('the record itself is there: opened again with its passphrase, the names are', async () => {
  const opened = await open();
  const desk = await extensionPage(opened, 'desk.html');
  await unlock(desk, SERVICE);
  await shows(desk, 'Zephyrina Quillfeather and Barnabus Oystercatcher');
  await opened.browser.close();
}, 60_000);
