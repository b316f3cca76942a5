/** From the note to the panel, and from the panel to what is stored. */
import type { Frame, Page } from 'puppeteer';
import { panelFrame, press, pressMark, status, until } from '../guest/overlay.ts';
import { type } from './typing.ts';
import { unsealed } from './unsealed.ts';

export const NOTE = 'Tom and Raj, personality clash again at lunch, all settled now.';

/** The panel in the page, once it shows something. */
export async function panel(page: Page): Promise<Frame> {
  const frame = await until(async () => panelFrame(page), Boolean);
  if (!frame) throw new Error('The panel is not open.');
  await frame.waitForSelector('.panel');
  return frame;
}

/** Types the note, presses its first mark and records what happened. */
export async function recordFrom(page: Page, field: string): Promise<Frame> {
  await type(page, field, NOTE);
  await until(() => status(page), (words) => words?.includes('3 prompts') ?? false);
  await pressMark(page, 'personality clash');
  await press(page, 'Record what happened');
  return panel(page);
}

/** Plainly writes these down by itself. */
const NOTICED = ['due-passed', 'concern-viewed', 'exported'];

/** The kinds of all events that a person gave, oldest first, from the store itself; what Plainly noticed is left out. */
export const eventsIn = async (surface: Frame | Page): Promise<string[]> =>
  (await storedEvents(surface)).map(({ kind }) => kind).filter((kind) => !NOTICED.includes(kind));

/** What stands in all drafts, as one text. */
export const draftsIn = async (surface: Frame | Page): Promise<string> => JSON.stringify(await unsealed(surface, 'drafts'));

/** Every event, read from the store itself. */
const storedEvents = (surface: Frame | Page): Promise<{ kind: string }[]> =>
  surface.evaluate(
    () =>
      new Promise<{ kind: string }[]>((resolve, reject) => {
        const request = indexedDB.open('plainly-record');
        request.addEventListener('error', () => reject(request.error ?? new Error('open failed')));
        request.addEventListener('success', () => {
          const all = request.result.transaction('events').objectStore('events').getAll();
          all.addEventListener('success', () => {
            resolve(all.result);
            request.result.close();
          });
        });
      }),
  );
