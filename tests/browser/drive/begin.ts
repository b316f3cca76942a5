import { ANSWERS } from './answers.ts';
import type { Opened } from './browser.ts';
import { fillFirstRecord, pressButton, sayWho, shows } from './panel.ts';
import { recordFrom } from './record.ts';
import { turnOnFor } from './site.ts';

/** A concern that begins in the demo's note, as Ana records it, up to a complete first record. */
export async function beginFromNote(opened: Opened, origin: string): Promise<void> {
  const page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/residents/tom-ashworth/notes`);
  await turnOnFor(opened, page);
  const frame = await recordFrom(page, '#note');
  await sayWho(frame, 'Senior Support Worker', 'Ana');
  await pressButton(frame, 'Just now');
  await shows(frame, 'First record, step 1.1');
  await fillFirstRecord(frame, ANSWERS);
  await pressButton(frame, 'Complete step 1.1');
  await shows(frame, 'Step 1.1 is complete.');
  await page.close();
}
