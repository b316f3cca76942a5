import { z } from 'zod';
import { decrypt, encrypt, keyFrom } from '#lock/aes.ts';
import { Scope } from '#lock/keyring.ts';
import { InstantText } from '#pathway/written.ts';
import { isUnchanged } from './chain.ts';
import { type ContentKeys, type FindKeys, type KeyBytes, NoKey } from './concern-keys.ts';
import type { StoredEvent } from './db.ts';
import { hashOf } from './hash.ts';
import { openEvent } from './open-events.ts';
import { isSigned } from './sign.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const base64 = z.base64().min(1).max(1000);
const device = z.string().min(1).max(100);

const whole = { plainly: z.literal('concern'), concern: z.uuid(), events: z.int().min(1), sum: hash };
const FileKey = z.strictObject({ service: z.uuid(), scope: Scope, sealed: base64 });

/** The first line: what the file is, and enough to see that nothing of it is missing. From before the lock its events are plain text. */
const Head = z.discriminatedUnion('version', [
  z.strictObject({ ...whole, version: z.literal(1) }),
  z.strictObject({ ...whole, version: z.literal(2), keys: z.array(FileKey).min(1).max(40), devices: z.record(device, base64) }),
]);

/** Each other line: an event as it is stored. */
const Line = z.strictObject({
  device,
  seq: z.int().min(1),
  concern: z.uuid(),
  kind: z.string(),
  at: InstantText,
  schema: z.union([z.literal(1), z.literal(2)]),
  previous: z.union([hash, z.literal('')]),
  sealed: z.string(),
  hash,
  signature: base64.optional(),
});

type FileKeys = readonly (KeyBytes & { scope: Scope })[];
/** With which key each device signs (raw Ed25519, base64). */
export type Devices = Readonly<Record<string, string>>;

/** A concern as a file: one line of what it is, then one line an event (NDJSON). Whoever has the code opens its keys, and with them its events. */
export async function writeFile(concern: string, events: readonly StoredEvent[], keys: FileKeys, devices: Devices, code: CryptoKey): Promise<string> {
  const sealed = await Promise.all(keys.map(async ({ service, scope, bytes }) => ({ service, scope, sealed: await encrypt(code, bytes, aboutKey(concern, service, scope)) })));
  const head: z.infer<typeof Head> = { plainly: 'concern', version: 2, concern, events: events.length, sum: await sumOf(events), keys: sealed, devices };
  return [head, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
}

export interface ConcernFile {
  concern: string;
  events: StoredEvent[];
  keys: FileKeys;
  devices: Devices;
  find: FindKeys;
}

/**
 * Everything in a file. `damaged` where anything of it is not as it was written, `code` where the code is not its own.
 * @param code the key that the code makes; null where none was given
 */
export async function readFile(text: string, code: CryptoKey | null): Promise<ConcernFile | 'damaged' | 'code'> {
  try {
    const [first, ...rest] = text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as unknown);
    const head = Head.parse(first);
    const events = rest.map((line) => Line.parse(line) as StoredEvent);
    if (events.length !== head.events || head.sum !== (await sumOf(events)) || !events.some(({ kind }) => kind === 'concern-identified')) return 'damaged';
    // What can be told without its keys, first: a damaged file is not the fault of the code.
    for (const event of events) if (event.schema === 2 && event.hash !== (await hashOf(event))) return 'damaged';
    const keys = head.version === 1 ? [] : await openKeys(head.concern, head.keys, code);
    if (keys === null) return 'code';
    const devices = head.version === 1 ? {} : head.devices;
    const find = await finder(keys);
    const checked = await Promise.all(events.map((event) => isWhole(event, head.concern, devices, find)));
    return checked.every(Boolean) && linked(events) ? { concern: head.concern, events, keys, devices, find } : 'damaged';
  } catch {
    return 'damaged';
  }
}

async function openKeys(concern: string, keys: readonly z.infer<typeof FileKey>[], code: CryptoKey | null): Promise<FileKeys | null> {
  try {
    return code && (await Promise.all(keys.map(async ({ service, scope, sealed }) => ({ service, scope, bytes: await decrypt(code, sealed, aboutKey(concern, service, scope)) }))));
  } catch {
    return null;
  }
}

async function finder(keys: FileKeys): Promise<FindKeys> {
  const opened = await Promise.all(keys.map(async ({ scope, service, bytes }) => ({ scope, service, key: await keyFrom(bytes) })));
  return async (_, scope) => {
    const found = opened.filter((each) => each.scope === scope);
    if (!found.length) throw new NoKey();
    return found as unknown as ContentKeys;
  };
}

/** Of this concern, unchanged since it was hashed, signed by the device that it names, and with a payload that says what its envelope says. */
async function isWhole(event: StoredEvent, concern: string, devices: Devices, find: FindKeys): Promise<boolean> {
  if (event.concern !== concern || !(await isUnchanged(event, find))) return false;
  const by = devices[event.device];
  if (event.schema === 2 && !(by && event.signature && (await isSigned(event.hash, event.signature, by)))) return false;
  return (await openEvent(event, find)).what.kind === event.kind;
}

/** Where two events follow each other on their device, the later one holds the hash of the earlier. Each stands there once. */
function linked(events: readonly StoredEvent[]): boolean {
  const byPlace = new Map(events.map((event) => [`${event.device}:${event.seq}`, event]));
  return byPlace.size === events.length && events.every(({ device: on, seq, previous }) => (byPlace.get(`${on}:${seq - 1}`)?.hash ?? previous) === previous);
}

async function sumOf(events: readonly StoredEvent[]): Promise<string> {
  const bytes = new TextEncoder().encode(events.map((event) => event.hash).join('\n'));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

const aboutKey = (concern: string, service: string, scope: Scope): string => JSON.stringify(['plainly file key', concern, service, scope]);
