import { db } from './db.ts';
import type { Devices } from './concern-file.ts';
import { ownDevice } from './device.ts';
import { publicKey } from './sign.ts';

/** With which key each of these devices signs, as far as this one knows. */
export async function knownDevices(wanted: ReadonlySet<string>): Promise<Devices> {
  const others = await db.devices.bulkGet([...wanted]);
  const own = await ownDevice();
  return Object.fromEntries([...others.flatMap((each) => (each ? [[each.device, each.verify]] : [])), ...(wanted.has(own) ? [[own, await publicKey()]] : [])]);
}

/**
 * Keeps the keys of devices that came with a file: the first one that was seen of a device holds.
 * @returns false where one is said to sign with another key than before: then nothing is kept
 */
export async function learnDevices(devices: Devices): Promise<boolean> {
  const own = await ownDevice();
  const mine = await publicKey();
  return db.transaction('rw', db.devices, async () => {
    for (const [device, verify] of Object.entries(devices)) {
      const known = device === own ? mine : (await db.devices.get(device))?.verify;
      if (known !== undefined && known !== verify) return false;
    }
    await db.devices.bulkPut(Object.entries(devices).filter(([device]) => device !== own).map(([device, verify]) => ({ device, verify })));
    return true;
  });
}
