import { Dexie, type Table } from 'dexie';
import { outside } from './outside.ts';

/**
 * Keys that belong to this device and can't be read out of the browser: they stand in IndexedDB as `CryptoKey`s.
 * - `clock` what the clocks need while everything is locked. It keeps names off the disk's plain text; it is no lock
 * - `first` holds the content keys until somebody has chosen a passphrase
 * - `sign`, `verify` this device's Ed25519 pair: what it wrote carries its signature
 */
interface DeviceKeys {
  clock: CryptoKey;
  first: CryptoKey;
  sign: CryptoKey;
  verify: CryptoKey;
}

class KeyDatabase extends Dexie {
  declare keys: Table<DeviceKeys, string>;
  declare keyring: Table<unknown, string>;
  constructor() {
    super('plainly-keys', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ keys: '', keyring: '' });
  }
}

const database = new KeyDatabase();
let known: Promise<DeviceKeys> | undefined;

/** The keys of this device, made once. Two pages that ask at once get the same ones. */
export const deviceKeys = (): Promise<DeviceKeys> => (known ??= outside(find).catch((error: unknown) => ((known = undefined), Promise.reject(error))));

async function find(): Promise<DeviceKeys> {
  const found = await database.keys.get(OWN);
  if (found) return found;
  const made = await make();
  return database.transaction('rw', database.keys, async () => {
    const first = await database.keys.get(OWN);
    if (!first) await database.keys.add(made, OWN);
    return first ?? made;
  });
}
const OWN = 'own';

/** The keyring once more, beside the store that it is read from. */
export const secondKeyring = (): Promise<unknown> => outside(async () => database.keyring.get(OWN));
export const keepSecondKeyring = (keyring: unknown): Promise<void> => outside(async () => void (await database.keyring.put(keyring, OWN)));

async function make(): Promise<DeviceKeys> {
  const aes = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const [clock, first, pair] = await Promise.all([aes(), aes(), crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])]);
  return { clock, first, sign: (pair as CryptoKeyPair).privateKey, verify: (pair as CryptoKeyPair).publicKey };
}
