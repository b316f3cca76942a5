import { sha256 } from '@noble/hashes/sha2.js';
import { encrypt, utf8 } from '#lock/aes.ts';
import { FILE, keyOfCode, newCode } from '#lock/code.ts';
import { isSetUp, type Keyring, keyring, type Scope } from '#lock/keyring.ts';
import { Locked, openBytes } from '#lock/open-keys.ts';
import { db, type StoredEvent, type StoredKeys } from '../db.ts';
import { ownDevice } from '../device.ts';
import { readJournal } from '../journal/journal.ts';
import { resealAll } from '../reseal.ts';
import { levelOfSealed } from '../seal.ts';
import { readSentinels } from '../sentinel.ts';
import { publicKey, sign } from '../sign.ts';
import { EPOCH } from '../versions/versions.ts';
import { isAsWritten } from './as-written.ts';
import { type Head, signedText, VERSION } from './head.ts';

/** A backup as it is saved, and the code that opens it where no passphrase does. */
export interface Made {
  file: Blob;
  code: string | null;
  entries: number;
  made: string;
}

const AT_ONCE = 1000;

/**
 * The whole record as a file: NDJSON of what is stored, which is encrypted, under a head that this device signs. Nothing is
 * read that is not needed, and nothing is opened.
 * @param now when it is made
 * @throws Locked where the record still holds something from before there was a lock, and that can't be sealed now
 */
export async function makeBackup(now: Temporal.Instant): Promise<Made> {
  await resealAll();
  const body = new Body();
  const keys = await db.keys.toArray();
  body.add(keys);
  let last: StoredEvent | undefined;
  let entries = 0;
  for (;;) {
    const some = await (last ? db.events.where('[device+seq]').above([last.device, last.seq]) : db.events.orderBy('[device+seq]')).limit(AT_ONCE).toArray();
    body.add(some.map(sealedOnly));
    entries += some.length;
    last = some.at(-1);
    if (some.length < AT_ONCE) break;
  }
  return finish(body, { keys: keys.length, events: entries }, now);
}

/** What is left of a damaged record, as a backup: what the database still gives, and what the second journal has beside it. */
export async function makeRescue(now: Temporal.Instant): Promise<Made> {
  const journal = await readJournal();
  const [events, keys] = await Promise.all([db.events.toArray().catch((): StoredEvent[] => []), db.keys.toArray().catch((): StoredKeys[] => [])]);
  const devices = await knownKeys();
  const [allEvents, allKeys] = [await whole(joined(journal.events, events, placeOf), devices), joined(journal.keys, keys, ({ concern, service }) => `${concern} ${service}`)];
  const body = new Body();
  body.add(allKeys);
  body.add(allEvents.map(sealedOnly));
  return finish(body, { keys: allKeys.length, events: allEvents.length }, now);
}

/** Those that are as their devices wrote them: the others stay where they are. */
async function whole(events: readonly StoredEvent[], devices: Head['devices']): Promise<StoredEvent[]> {
  const checked = await Promise.all(events.map(async (event) => isAsWritten(event, devices).catch(() => false)));
  return events.filter((_, index) => checked[index]).sort((one, other) => (one.device === other.device ? one.seq - other.seq : one.device < other.device ? -1 : 1));
}

/** With which key each device signs; where even those can't be read, the own one as it is known outside the database. */
async function knownKeys(): Promise<Head['devices']> {
  const [others, seen] = [await db.devices.toArray().catch(() => []), await readSentinels()];
  const own = seen?.verify ? { [seen.device]: seen.verify } : {};
  const mine = await publicKey().then((key) => ownDevice().then((device) => ({ [device]: key }))).catch(() => ({}));
  return { ...own, ...Object.fromEntries(others.map(({ device, verify }) => [device, verify])), ...mine };
}

const placeOf = ({ device, seq }: StoredEvent): string => `${device} ${seq}`;

/** The first of two that are of the same place stays. */
function joined<T>(first: readonly T[], second: readonly T[], place: (one: T) => string): T[] {
  const known = new Set(first.map(place));
  return [...first, ...second.filter((each) => !known.has(place(each)))];
}

function sealedOnly(event: StoredEvent): StoredEvent {
  if (levelOfSealed(event.sealed) === null) throw new Locked('restricted');
  return event;
}

/** The lines below the head, some at a time, with the hash of all of them. */
class Body {
  readonly parts: Blob[] = [];
  readonly #hash = sha256.create();
  add(lines: readonly object[]): void {
    const bytes = utf8(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    this.#hash.update(bytes);
    this.parts.push(new Blob([bytes]));
  }
  sum = (): string => this.#hash.digest().toHex();
}

async function finish(body: Body, counts: { keys: number; events: number }, now: Temporal.Instant): Promise<Made> {
  const [ring, devices, seen, by] = await Promise.all([keyring(), knownKeys(), readSentinels(), signer()]);
  const code = isSetUp(ring) ? null : newCode(FILE);
  const head: Omit<Head, 'signature'> = {
    plainly: 'backup',
    version: VERSION,
    epoch: EPOCH,
    made: now.toString(),
    device: by.device,
    devices: { ...devices, [by.device]: by.verify },
    keyring: ring,
    code: code ? await wrapped(ring, code) : [],
    sentinel: seen,
    ...counts,
    sum: body.sum(),
  };
  const line = JSON.stringify({ ...head, signature: await by.sign(signedText(head)) });
  return { file: new Blob([`${line}\n`, ...body.parts], { type: 'application/x-ndjson' }), code, entries: counts.events, made: head.made };
}

/** Who signs the head: this device, or where its key can't be read a key for this file alone. */
async function signer(): Promise<{ device: string; verify: string; sign: (text: string) => Promise<string> }> {
  try {
    return { device: await ownDevice(), verify: await publicKey(), sign };
  } catch {
    const { privateKey, publicKey: verify } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    return {
      device: `rescue ${crypto.randomUUID()}`,
      verify: new Uint8Array(await crypto.subtle.exportKey('raw', verify)).toBase64(),
      sign: async (text) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, utf8(text))).toBase64(),
    };
  }
}

/** The content keys for a code: a device without a passphrase holds them itself, and nothing else could open the file elsewhere. */
async function wrapped({ service }: Keyring, code: string): Promise<Head['code']> {
  const [key, open] = [await keyOfCode(code, FILE), await openBytes()];
  return Promise.all(Object.entries(open).map(async ([opens, bytes]) => ({ opens: opens as Scope, sealed: await encrypt(key, Uint8Array.fromBase64(bytes), aboutCode(service, opens)) })));
}

export const aboutCode = (service: string, opens: string): string => JSON.stringify(['plainly backup key', service, opens]);
