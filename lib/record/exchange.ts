import { asPrinted, FILE, keyOfCode, newCode } from '#lock/code.ts';
import { Locked } from '#lock/open-keys.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { addEvents } from './add-events.ts';
import { type ConcernFile, readFile, writeFile } from './concern-file.ts';
import { keepKey, keyBytes, makeKey } from './concern-keys.ts';
import { db } from './db.ts';
import { knownDevices, learnDevices } from './devices.ts';
import { nameDevice } from './device.ts';
import { stopWriting, whyNot } from './health.ts';
import { openEvent } from './open-events.ts';
import { removedConcerns } from './removal/removed.ts';
import { resealed } from './reseal.ts';
import { inTurn } from './turn.ts';
import { isUnsavedFile, joinUnsaved } from './unsaved-file.ts';

const SCOPES = ['floor', 'restricted'] as const;

/**
 * A concern as a file, with every event that this device has of it, and the code that opens it: for the person who takes
 * it over, told them on another way than the file. Null where there is no such concern.
 * @throws Locked where managers' part is locked: the file holds it
 */
export async function exportConcern(concern: string): Promise<{ text: string; code: string } | null> {
  if ((await removedConcerns()).has(concern)) return null;
  const stored = await db.events.where('concern').equals(concern).sortBy('at');
  if (!stored.length) return null;
  // Both devices go on with the same keys, also where nothing for managers was written yet.
  await Promise.all(SCOPES.map((scope) => makeKey(concern, scope)));
  const keys = (await Promise.all(SCOPES.map(async (scope) => (await keyBytes(concern, scope)).map((each) => ({ ...each, scope }))))).flat();
  // Also what is from before there was a lock, and was not sealed yet: nothing leaves in plain text.
  const events = await Promise.all(stored.map(resealed));
  const code = newCode(FILE);
  const devices = await knownDevices(new Set(events.map(({ device }) => device)));
  return { text: await writeFile(concern, events, keys, devices, await keyOfCode(code, FILE)), code };
}

const DAMAGED = 'This file is damaged, or it is not a concern from Plainly. Nothing was changed. Ask for the file again.';
const DIFFERS = 'This file says something else than this device about an entry that both have. Nothing was changed. Tell your manager, and keep the file.';
const CODE = 'This code does not open the file. Nothing was changed. Ask the person who saved the file for its code: 24 letters and digits, in six groups.';

const REMOVED = 'This concern was removed on this device for good, so it is not joined again. Nothing was changed.';

export type Joined = { concern: string; added: number };

/**
 * Joins a concern from another device: what is new is added as it is, what is here already stays. Nothing is written
 * over, and the same file a second time adds nothing.
 * @param typed the code of the file; empty for one from before there was a lock
 */
export async function joinEvents(text: string, typed: string): Promise<Reply<Joined>> {
  const printed = asPrinted(typed, FILE);
  if (isUnsavedFile(text)) return joinUnsaved(text, printed);
  const file = await readFile(text, printed === null ? null : await keyOfCode(printed, FILE));
  if (file === 'damaged') return refuse(DAMAGED);
  return file === 'code' ? refuse(CODE) : inTurn(() => join(file));
}

async function join({ concern, events, keys, devices, find }: ConcernFile): Promise<Reply<Joined>> {
  if ((await removedConcerns()).has(concern)) return refuse(REMOVED);
  const reason = await whyNot();
  if (reason) return refuse(reason);
  const known = await db.events.bulkGet(events.map(({ device, seq }): [string, number] => [device, seq]));
  if (events.some(({ hash }, index) => known[index] && known[index].hash !== hash)) return refuse(DIFFERS);
  const added = events.filter((_, index) => !known[index]);
  try {
    // What this device is said to have written, it has: else it would go on under numbers that are taken.
    const own = await nameDevice();
    if (added.some(({ device }) => device === own) || !(await learnDevices(devices))) return refuse(DIFFERS);
    for (const { scope, ...key } of keys) await keepKey(concern, scope, key);
    await addEvents(await Promise.all(added.map(async (event) => ({ stored: await resealed(event), opened: await openEvent(event, find) }))), own);
    return { ok: true, concern, added: added.length };
  } catch (error) {
    return refuse(error instanceof Locked ? error.message : await stopWriting({}));
  }
}
