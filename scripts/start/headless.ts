import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer';
import { check } from '#language/check.ts';
import { ANSWERS } from '../../tests/browser/drive/answers.ts';
import { fillFirstRecord, lines, pressButton, sayWho, shows } from '../../tests/browser/drive/panel.ts';
import { marks, panelFrame, press, pressMark, status, until } from '../../tests/browser/guest/overlay.ts';
import type { Show } from './show.ts';

const SAMPLES = [
  'Tom and Raj, personality clash again at lunch, all settled now.',
  'Raj won’t sit in the lounge if Tom is there. Had his tea in his room.',
  'Tom hit Raj with his stick in the corridor at 14:10. Raj was shaking.',
  'Slept well, good breakfast, enjoyed the quiz with Raj this afternoon. No concerns.',
];

const PICTURES = fileURLToPath(new URL('../../.output/demo/', import.meta.url));

/** Goes through the main job as a person would, prints what it sees, and leaves pictures in `.output/demo/`. */
export async function showHeadless({ opened, origin, say }: Show): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  for (const sample of SAMPLES.toReversed()) await readNote(page, origin, sample, say);

  await picture(page, '1-marks');
  await pressMark(page, 'personality clash');
  await picture(page, '2-card');
  await press(page, 'Record what happened');
  const panel = await panelOf(page);
  await sayWho(panel, 'Senior Support Worker', 'Ana');
  await shows(panel, 'When did staff become aware?');
  await picture(page, '3-aware');
  await pressButton(panel, 'Just now');
  await shows(panel, 'First record, step 1.1');
  await picture(page, '4-form');
  await fillFirstRecord(panel, ANSWERS);
  await pressButton(panel, 'Put into the note');
  await shows(panel, 'The words are in the note.');
  await picture(page, '5-in-the-note');
  await pressButton(panel, 'Complete step 1.1');
  await shows(panel, 'Step 1.1 is complete.');
  await picture(page, '6-countdown');

  say('\nThe concern, as the panel shows it:');
  const shown = await lines(panel);
  for (const line of shown.slice(shown.indexOf('Open steps') + 1)) say(`  ${line}`);
  say(`\nThe note now:\n  ${await page.$eval('#note', (field) => (field as HTMLTextAreaElement).value)}`);
  say(`\nPictures: ${PICTURES}`);
}

/** Types a note key by key and prints what was marked on the screen, and why. */
async function readNote(page: Page, origin: string, text: string, say: Show['say']): Promise<void> {
  await page.goto(`${origin}/residents/tom-ashworth/notes`);
  await page.click('#note');
  await page.keyboard.type(text, { delay: 3 });
  const { findings } = check(text);
  const seen = await until(() => marks(page), (found) => found.length === findings.length);
  say(`\n“${text}”`);
  say(`  ${(await status(page)) ?? 'nothing to say'}`);
  for (const { quote } of seen) {
    const finding = findings.find((known) => known.quote === quote);
    if (!finding) continue;
    const { author, title, year } = finding.source;
    say(`  · ${quote}: ${finding.effect}. ${finding.question}`);
    say(`    why: ${finding.reason} (${[author, title, year].filter(Boolean).join(', ')})`);
  }
}

async function panelOf(page: Page): Promise<Frame> {
  const frame = await until(async () => panelFrame(page), Boolean);
  if (!frame) throw new Error('The panel did not open.');
  return frame;
}

const picture = (page: Page, name: string) => page.screenshot({ path: `${PICTURES}${name}.png` });
