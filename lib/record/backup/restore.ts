import { Locked } from '#lock/open-keys.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { addEvents } from '../add-events.ts';
import { isUnchanged } from '../chain.ts';
import { db, type StoredEvent, type StoredKeys } from '../db.ts';
import { learnDevices } from '../devices.ts';
import { nameDevice, renameDevice } from '../device.ts';
import { stopWriting } from '../health.ts';
import { readJournal } from '../journal/journal.ts';
import { openEvent } from '../open-events.ts';
import { removedConcerns } from '../removal/removed.ts';
import { resealed } from '../reseal.ts';
import { readSentinels } from '../sentinel.ts';
import { publicKey } from '../sign.ts';
import { inTurn } from '../turn.ts';
import { isStopped, STOPPED } from '../unsaved.ts';
import { isAsWritten } from './as-written.ts';
import { type BroughtKeys, bringKeys } from './keys.ts';
import { readBackup } from './read.ts';
import { type MasterKeys, openWith } from './secret.ts';
import { ownMaster } from './own-master.ts';
import { wordsOf } from './words.ts';

const SECRET = 'That does not open this backup. Nothing was changed. Use the managers’ passphrase of the service that made it, its recovery key, or the code that was shown when it was saved.';
const FLOOR = 'That passphrase opens only what the shift reads. Nothing was changed. Use the managers’ passphrase, or the recovery key.';
const DIFFERS = 'This file says something else than this device about an entry that both have. Nothing was changed. Tell your manager, and keep the file.';
const CHANGED = 'Something in this file does not open as what it says it is. Nothing was changed. Try another copy of the file, or an older backup.';

export interface Restored {
  /** entries that are new here, and damaged ones that a whole copy took the place of */
  added: number;
  mended: number;
}

/**
 * Restores a backup as a union: on an empty device or a filled one, what is missing is added, what is whole stays. All in
 * one transaction: one that ends half way leaves what was there.
 * @param typed what opens it; nothing where it is of this very service and all is unlocked
 */
export async function restore(file: Blob, typed: string, told?: (checked: number) => void): Promise<Reply<Restored>> {
  const backup = await readBackup(file, told);
  if (typeof backup === 'string') return refuse(wordsOf(backup));
  const master = await openWith(backup.head, typed);
  if (master === 'floor') return refuse(FLOOR);
  if (!master) return refuse(SECRET);
  const { events, keys, head } = backup;
  return inTurn(() => join({ events, keys, devices: head.devices }, master));
}

/** Restores from the second journal of this device: what its database has lost since the last backup. */
export async function restoreFromJournal(): Promise<Reply<Restored>> {
  const { events, keys } = await readJournal();
  return inTurn(async () => join({ events, keys, devices: await ownDevices() }, await ownMaster()));
}

interface Source {
  events: readonly StoredEvent[];
  keys: readonly StoredKeys[];
  devices: Readonly<Record<string, string>>;
}

async function ownDevices(): Promise<Source['devices']> {
  const [own, seen, others] = [await nameDevice(), await readSentinels(), await db.devices.toArray()];
  // What was written was signed with the key of then, which the browser may have lost with the rest.
  const then = seen?.device === own ? seen.verify : undefined;
  return { ...Object.fromEntries(others.map(({ device, verify }) => [device, verify])), [own]: then ?? (await publicKey()) };
}

async function join({ events, keys, devices }: Source, master: MasterKeys): Promise<Reply<Restored>> {
  if (await isStopped()) return refuse(STOPPED);
  try {
    const known = await db.events.bulkGet(events.map(({ device, seq }): [string, number] => [device, seq]));
    const [fresh, damaged] = await compare(events, known, devices);
    if (!fresh) return refuse(DIFFERS);
    // Where this device’s key is another one by now, it goes on under another name: what it wrote before is that of the old one.
    let own = await nameDevice();
    if (devices[own] && devices[own] !== (await publicKey())) own = await renameDevice(devices[own]);
    if (!(await learnDevices(devices))) return refuse(DIFFERS);
    const removed = new Set([...(await removedConcerns()), ...events.flatMap(({ kind, concern }) => (kind === 'concern-removed' && concern ? [concern] : []))]);
    const brought = await bringKeys(keys.filter(({ concern }) => !removed.has(concern)), master);
    const adding = await opened(fresh, brought, removed);
    if (!adding) return refuse(CHANGED);
    await addEvents(adding, own, { damaged, keys: await merged(brought.rows) });
    return { ok: true, added: fresh.length - damaged.length, mended: damaged.length };
  } catch (error) {
    if (error instanceof Locked) return refuse(error.message);
    if (error instanceof DOMException && error.name === 'OperationError') return refuse(CHANGED);
    return refuse(await stopWriting({}));
  }
}

/** What is to be added, and the damaged rows that some of it takes the place of. Nothing where whole entries differ. */
async function compare(events: readonly StoredEvent[], known: readonly (StoredEvent | undefined)[], devices: Source['devices']): Promise<[StoredEvent[] | null, StoredEvent[]]> {
  const [fresh, damaged]: [StoredEvent[], StoredEvent[]] = [[], []];
  for (const [index, event] of events.entries()) {
    const here = known[index];
    if (here && isSame(here, event)) continue;
    if (!(await isAsWritten(event, devices))) continue;
    if (!here) fresh.push(event);
    else if (!((await isUnchanged(here)) && (await isAsWritten(here, devices)))) {
      fresh.push(event);
      damaged.push(here);
    } else if (here.hash !== event.hash) return [null, []];
  }
  return [fresh, damaged];
}

const isSame = (here: StoredEvent, event: StoredEvent): boolean => JSON.stringify(ofEvent(here)) === JSON.stringify(ofEvent(event));
const ofEvent = ({ device, seq, concern, kind, at, schema, previous, sealed, hash, signature }: StoredEvent) => [device, seq, concern, kind, at, schema, previous, sealed, hash, signature];

/** Null where one of them does not say what its envelope says. Of a concern that was removed nothing is opened any more. */
async function opened(events: readonly StoredEvent[], { find }: BroughtKeys, removed: ReadonlySet<string>) {
  const all = await Promise.all(
    events.map(async (event) => {
      if (event.concern !== null && removed.has(event.concern) && event.kind !== 'concern-removed') return { stored: event, opened: null };
      if (!(await isUnchanged(event, find))) return null;
      const { by, what } = await openEvent(event, find);
      return what.kind === event.kind ? { stored: await resealed(event), opened: { by, what } } : null;
    }),
  );
  return all.every((each) => each !== null) ? all : null;
}

/** A key that is here already stays. */
async function merged(rows: readonly StoredKeys[]): Promise<StoredKeys[]> {
  const known = await db.keys.bulkGet(rows.map(({ concern, service }): [string, string] => [concern, service]));
  return rows.map((row, index) => ({ ...row, floor: known[index]?.floor ?? row.floor, restricted: known[index]?.restricted ?? row.restricted }));
}
