/** From the note to the panel, and from the panel to what is stored. */
import type { Frame, Page } from 'puppeteer';
import type { Event } from '#pathway/events.ts';
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

/** All events as the folds read them, from the store itself. */
export const eventsOf = async (surface: Frame | Page): Promise<Event[]> => {
  const [stored, opened] = [await storedEvents(surface), await unsealed(surface, 'events')];
  return stored.map(({ device, seq, concern, at }, index) => ({ id: `${device}:${seq}`, concern, recorded: at, ...Object(opened[index]) }));
};

/** What stands in all drafts, as one text. */
export const draftsIn = async (surface: Frame | Page): Promise<string> => JSON.stringify(await unsealed(surface, 'drafts'));

type StoredEvent = { kind: string; device: string; seq: number; concern: string | null; at: string };

/** Every event, read from the store itself. */
const storedEvents = (surface: Frame | Page): Promise<StoredEvent[]> =>
  surface.evaluate(
    () =>
      new Promise<StoredEvent[]>((resolve, reject) => {
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
