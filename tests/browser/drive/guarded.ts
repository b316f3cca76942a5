/** A press that is guarded, in the panel in a page: where it goes, and what came of it. */
import type { Frame, Page } from 'puppeteer';
import { UNSEEN } from '#messages/sight.ts';
import { ANSWERS } from './answers.ts';
import { fillFirstRecord, pressButton, sayWho, shows } from './panel.ts';
import { recordFrom } from './record.ts';
import { fill, unfold } from './steps.ts';

/** What the pathway itself says to this press: it came through to the record's own rules. */
const THROUGH = 'Nothing was referred, so no enquiry can have ended.';

/** A concern with its first record, and the form that would conclude it, filled in. */
export async function readyToConclude(page: Page, field: string): Promise<Frame> {
  const panel = await recordFrom(page, field);
  await sayWho(panel, 'Designated Safeguarding Lead', 'Ruth');
  await pressButton(panel, 'Just now');
  await shows(panel, 'First record, step 1.1');
  await fillFirstRecord(panel, ANSWERS);
  await pressButton(panel, 'Complete step 1.1');
  await shows(panel, 'Step 1.1 is complete.');
  await openForm(panel);
  await fill(panel, { how: 'The authority’s enquiry has ended', reason: 'The enquiry ended today.' });
  return panel;
}

/** Opens the form; what was typed there before stands in it again. */
export async function openForm(panel: Frame): Promise<void> {
  await panel.waitForSelector('::-p-xpath(//button[normalize-space()="Conclude the concern"])');
  await unfold(panel);
  await pressButton(panel, 'Conclude the concern');
  await panel.waitForSelector('.foot');
}

/** Where the button is in the page's window, in the middle of it. */
export async function placeOfButton(panel: Frame, words = 'Conclude it'): Promise<{ x: number; y: number }> {
  const button = await panel.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}" and not(@disabled)])`);
  await button?.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  const box = await button?.boundingBox();
  if (!box) throw new Error(`“${words}” is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A moment of an attack, or of a person's look: what is measured is that this much time goes by. */
export const passes = (page: Page, milliseconds: number): Promise<void> => page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), milliseconds);

/** Presses, and waits for what is said then: `none` where the press met nothing within a second. */
export async function outcomeOf(panel: Frame, press: () => Promise<void>): Promise<'unseen' | 'through' | 'none'> {
  // The same sentence again is no change in the page: the form is marked as busy and free again.
  await panel.evaluate(() => {
    const foot = document.querySelector('.foot');
    document.documentElement.dataset['sent'] = '';
    new MutationObserver(() => {
      document.documentElement.dataset['sent'] = 'yes';
    }).observe(foot as Node, { subtree: true, attributes: true, attributeFilter: ['disabled', 'data-disabled'] });
  });
  await press();
  const sent = await panel
    .waitForFunction(() => document.documentElement.dataset['sent'] === 'yes' && !document.querySelector('.foot button[disabled]'), { polling: 20, timeout: 1000 })
    .then(
      () => true,
      () => false,
    );
  if (!sent) return 'none';
  const words = await panel.$eval('.foot .refused', (said) => (said as HTMLElement).innerText);
  if (words.includes(UNSEEN)) return 'unseen';
  if (words.includes(THROUGH)) return 'through';
  throw new Error(words);
}
