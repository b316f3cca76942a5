import { db } from './db.ts';
import { readSentinel, writeSentinel } from './sentinel.ts';

/**
 * The name of this device in the record: made once, known outside the database too. Where that knowledge is lost, it is
 * that of the events, if they are of one device only; among several nobody can say which was this one.
 */
export async function ownDevice(): Promise<string> {
  const known = await readSentinel();
  if (known) return known.device;
  const [first, last] = [await db.events.toCollection().first(), await db.events.toCollection().last()];
  const isOther = first !== undefined && (await db.devices.get(first.device)) !== undefined;
  return first && first.device === last?.device && !isOther ? first.device : crypto.randomUUID();
}

/** Before events of another device come in: this one has a name of its own, so that it never goes on under theirs. */
export async function nameDevice(): Promise<string> {
  const device = await ownDevice();
  if (!(await readSentinel())) {
    const last = await db.events.where('[device+seq]').between([device, 0], [device, Infinity]).last();
    await writeSentinel({ device, count: last?.seq ?? 0, head: last?.hash ?? '', all: await db.events.count() });
  }
  return device;
}

/**
 * This device goes on under a new name: where its key was lost, or what it wrote last is missing and may turn up
 * again. What it wrote before stays under the old one.
 * @param verify with which key the old one signed; left out where that is not known
 * @param without whether what is missing counts no more
 */
export async function renameDevice(verify: string | undefined, { without = false } = {}): Promise<string> {
  const [old, known, device] = [await ownDevice(), await readSentinel(), crypto.randomUUID()];
  const all = Math.max(without ? 0 : (known?.all ?? 0), await db.events.count());
  if (verify) await db.devices.put({ device: old, verify });
  await writeSentinel({ device, count: 0, head: '', all });
  return device;
}
