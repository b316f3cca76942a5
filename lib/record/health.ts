import { browser } from 'wxt/browser';
import { sealValue } from '#lock/sealed-value.ts';
import type { NewEvent } from '#pathway/events.ts';
import { firstBreak } from './chain.ts';
import { db } from './db.ts';
import { look, readSentinel } from './sentinel.ts';

/** Why nothing may be written now. The words are for the person at the desk. */
const LOST =
  'The record on this device is damaged or missing, so nothing new is written to it. Tell your manager. Keep the browser as it is until somebody has looked.';
const STOPPED = 'That could not be saved. Copy what you wrote to another place. Then close every window of the browser, open it again and try once more.';

const STOPPED_KEY = 'record-stopped';
const CHECKED_EVENTS = 50;

let checked: Promise<string | null> | undefined;

/**
 * Why the record may not be written to, or null where it may. Storage is not trusted: the database is looked at before
 * it is opened, counted against what is known outside it, and its newest events are held against their chain.
 */
export async function whyNot(): Promise<string | null> {
  if ((await browser.storage.session.get(STOPPED_KEY))[STOPPED_KEY]) return STOPPED;
  checked ??= check();
  return checked;
}

async function check(): Promise<string | null> {
  const [known, found] = [await readSentinel(), await look()];
  if (found === 'wiped') return LOST;
  if (!known) return null;
  if (found === 'absent') return LOST;
  const count = await db.events.where('[device+seq]').between([known.device, 0], [known.device, Infinity]).count();
  if (count < known.count) return LOST;
  const newest = await db.events
    .where('[device+seq]')
    .between([known.device, Math.max(1, count - CHECKED_EVENTS + 1)], [known.device, Infinity])
    .toArray();
  return (await firstBreak(newest)) === null ? null : LOST;
}

/**
 * A write failed. More writes could cost everything that is stored, so there are none until the browser was restarted;
 * what could not be saved is kept in memory that outlives the worker, sealed for the floor.
 * @throws Locked
 */
export async function stopWriting(unsaved: readonly NewEvent[]): Promise<string> {
  await browser.storage.session.set({ [STOPPED_KEY]: { unsaved: await sealValue(unsaved, STOPPED_KEY) } });
  return STOPPED;
}
