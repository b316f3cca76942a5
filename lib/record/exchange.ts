import { refuse, type Reply } from '#messages/reply.ts';
import { addEvents } from './add-events.ts';
import { readFile, writeFile } from './concern-file.ts';
import { db, type StoredEvent } from './db.ts';
import { nameDevice } from './device.ts';
import { stopWriting, whyNot } from './health.ts';
import { inTurn } from './turn.ts';

/** A concern as a file, with every event that this device has of it; null where it has none. */
export async function exportConcern(concern: string): Promise<string | null> {
  const events = await db.events.where('concern').equals(concern).sortBy('at');
  return events.length ? writeFile(concern, events) : null;
}

const DAMAGED = 'This file is damaged, or it is not a concern from Plainly. Nothing was changed. Ask for the file again.';
const DIFFERS = 'This file says something else than this device about an entry that both have. Nothing was changed. Tell your manager, and keep the file.';

export type Joined = { concern: string; added: number };

/**
 * Joins a concern from another device: what is new is added as it is, what is here already stays. Nothing is written
 * over, and the same file a second time adds nothing.
 */
export async function joinEvents(text: string): Promise<Reply<Joined>> {
  const file = await readFile(text);
  return file ? inTurn(() => join(file)) : refuse(DAMAGED);
}

async function join({ concern, events }: { concern: string; events: readonly StoredEvent[] }): Promise<Reply<Joined>> {
  const reason = await whyNot();
  if (reason) return refuse(reason);
  const known = await db.events.bulkGet(events.map(({ device, seq }): [string, number] => [device, seq]));
  if (events.some(({ hash }, index) => known[index] && known[index].hash !== hash)) return refuse(DIFFERS);
  const added = events.filter((_, index) => !known[index]);
  try {
    // What this device is said to have written, it has: else it would go on under numbers that are taken.
    const own = await nameDevice();
    if (added.some(({ device }) => device === own)) return refuse(DIFFERS);
    await addEvents(added);
    return { ok: true, concern, added: added.length };
  } catch {
    return refuse(await stopWriting([]));
  }
}
