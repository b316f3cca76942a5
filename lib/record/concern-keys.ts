import { decrypt, encrypt, keyFrom, randomBytes } from '#lock/aes.ts';
import { keyring, type Scope } from '#lock/keyring.ts';
import { outside } from '#lock/outside.ts';
import { Locked, openKey, watchLock } from '#lock/open-keys.ts';
import { SERVICE } from '#pathway/service-audits.ts';
import { db, type StoredKeys } from './db.ts';
import { removedConcerns } from './removal/removed.ts';
import { keepKeysInJournal } from './journal/journal.ts';

/** A content key of a concern, and whose keyring made it. */
export interface ContentKey {
  key: CryptoKey;
  service: string;
}
export type ContentKeys = readonly [ContentKey, ...ContentKey[]];

/** Where the keys of a concern are found. */
export type FindKeys = (concern: string | null, scope: Scope) => Promise<ContentKeys>;

/** A concern whose keys are gone: nothing of it can be read any more. */
export class NoKey extends Error {
  override name = 'NoKey';
}

/** Those that were opened already. They go when anything is locked or unlocked. */
const opened = new Map<string, Promise<ContentKeys>>();
watchLock(() => opened.clear());

/**
 * The keys for what belongs to a concern, or to none.
 * @throws Locked where its scope is locked; NoKey where there is none
 */
export const keysOf: FindKeys = (concern, scope) => {
  const name = nameOf(concern, scope);
  const known = opened.get(name) ?? openAll(concern ?? SERVICE, scope);
  opened.set(name, known);
  known.catch(() => opened.delete(name));
  return known;
};

const nameOf = (concern: string | null, scope: Scope): string => `${concern} ${scope}`;

async function openAll(concern: string, scope: Scope): Promise<ContentKeys> {
  const [first, ...others] = await Promise.all((await keyBytes(concern, scope)).map(async ({ bytes, service }) => ({ key: await keyFrom(bytes), service })));
  if (!first) throw new NoKey();
  return [first, ...others];
}

/** The key that a concern is written with, made at the first need. @throws Locked; NoKey where the concern was removed */
export async function makeKey(concern: string | null, scope: Scope): Promise<ContentKey> {
  try {
    return (await keysOf(concern, scope))[0];
  } catch (error) {
    if (!(error instanceof NoKey) || (concern !== null && (await removedConcerns()).has(concern))) throw error;
    const name = nameOf(concern, scope);
    const made = making.get(name) ?? keepNewKey(concern, scope).finally(() => making.delete(name));
    making.set(name, made);
    await made;
    return (await keysOf(concern, scope))[0];
  }
}

/** Those that are being made: a hundred events that are sealed at once make one. */
const making = new Map<string, Promise<void>>();

const keepNewKey = async (concern: string | null, scope: Scope): Promise<void> => keepKey(concern ?? SERVICE, scope, { bytes: randomBytes(32), service: (await keyring()).service });

export interface KeyBytes {
  bytes: Uint8Array<ArrayBuffer>;
  service: string;
}

/** Keeps a content key: a new one, or one that came with a file. One that is there already stays. @throws Locked */
export async function keepKey(concern: string, scope: Scope, { bytes, service }: KeyBytes): Promise<void> {
  const sealed = await encrypt(await scopeKey(scope), bytes, aboutKey(concern, scope));
  const kept = await db.transaction('rw', db.keys, async () => {
    const stored = (await db.keys.get([concern, service])) ?? { concern, service, floor: null, restricted: null };
    const whole = stored[scope] ? stored : { ...stored, [scope]: sealed };
    await db.keys.put(whole);
    return whole;
  });
  await keepKeysInJournal(kept);
  opened.clear();
}

/** The bytes of a concern's keys, as a file takes them along. @throws Locked */
export async function keyBytes(concern: string, scope: Scope): Promise<KeyBytes[]> {
  const key = await scopeKey(scope);
  return Promise.all((await storedKeys(concern)).flatMap(({ service, [scope]: sealed }) => (sealed ? [decrypt(key, sealed, aboutKey(concern, scope)).then((bytes) => ({ bytes, service }))] : [])));
}

/** What is asked for in this turn; nothing of it has been fetched yet. */
let asked: { concerns: Set<string>; found: Promise<Map<string, StoredKeys[]>> } | undefined;

/** The wrapped keys of a concern. All that are asked for in one turn are fetched at once: a list opens thousands. */
async function storedKeys(concern: string): Promise<StoredKeys[]> {
  const concerns = asked?.concerns ?? new Set<string>();
  asked ??= { concerns, found: outside(() => ((asked = undefined), fetchKeys([...concerns]))) };
  concerns.add(concern);
  return (await asked.found).get(concern) ?? [];
}

/** Of a long list all between the first and the last come at once: each by itself costs a way to the store and back. */
async function fetchKeys(concerns: readonly string[]): Promise<Map<string, StoredKeys[]>> {
  const sorted = concerns.toSorted();
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
  const found = sorted.length > FEW ? db.keys.where('concern').between(first, last, true, true) : db.keys.where('concern').anyOf(sorted);
  return Map.groupBy(await found.toArray(), ({ concern }) => concern);
}
const FEW = 20;

async function scopeKey(scope: Scope): Promise<CryptoKey> {
  const key = await openKey(scope);
  if (!key) throw new Locked(scope);
  return key;
}

/** What a wrapped content key belongs to: put under another concern it does not open. */
export const aboutKey = (concern: string, scope: Scope): string => JSON.stringify(['plainly concern', concern, scope]);
