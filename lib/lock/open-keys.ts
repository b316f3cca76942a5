import { browser } from 'wxt/browser';
import { decrypt, keyFrom } from './aes.ts';
import { deviceKeys } from './device-keys.ts';
import { aboutWrap, isSetUp, keyring, type Scope, watchKeyring } from './keyring.ts';

/** Raw content keys that are open now, in base64: in memory only, out of reach of a page's scripts, gone with the browser. */
export type OpenBytes = Partial<Record<Scope, string>>;

const OPEN = 'open-keys';

/** Firefox gives no memory of the session to a page of ours that stands in a web page: once there is a lock, nothing is open there. */
export const hasSession = (): boolean => browser.storage.session !== undefined;

/** What this page may read at most once there is a lock: a panel framed in somebody else's page never shows what only managers read. */
let most: Scope = 'restricted';
export const readAtMost = (scope: Scope): void => {
  most = scope;
};

interface Found {
  keys: Partial<Record<Scope, CryptoKey>>;
  setUp: boolean;
}
let known: Promise<Found> | undefined;
const watchers = new Set<() => void>();
const forget = () => {
  known = undefined;
  for (const told of watchers) told();
};

/** Calls `told` whenever something was locked or unlocked, on whatever page, until the signal ends it. */
export function watchLock(told: () => void, signal?: AbortSignal): void {
  listen();
  watchers.add(told);
  signal?.addEventListener('abort', () => watchers.delete(told));
}

let listening = false;
function listen(): void {
  if (listening) return;
  listening = true;
  if (hasSession()) {
    browser.storage.session.onChanged.addListener((changes) => {
      if (OPEN in changes) forget();
    });
  }
  watchKeyring(forget);
}

/** The content key of a scope, or null while it is locked. */
export async function openKey(scope: Scope): Promise<CryptoKey | null> {
  listen();
  known ??= find();
  const { keys, setUp } = await known;
  return (scope === 'restricted' && most === 'floor' && setUp ? null : keys[scope]) ?? null;
}

/** Whether what belongs to a scope can be read and written here and now. */
export const isOpen = async (scope: Scope): Promise<boolean> => (await openKey(scope)) !== null;

async function find(): Promise<Found> {
  const [ring, bytes] = [await keyring(), await openBytes()];
  const keys = await Promise.all(Object.entries(bytes).map(async ([scope, text]) => [scope, await keyFrom(Uint8Array.fromBase64(text))] as const));
  return { keys: Object.fromEntries(keys), setUp: isSetUp(ring) };
}

/** Until a passphrase was chosen the device itself holds the keys. Where it has lost its own, nothing is open: the record says why. */
export async function openBytes(): Promise<OpenBytes> {
  const ring = await keyring();
  if (isSetUp(ring) && !hasSession()) return {};
  if (isSetUp(ring)) return ((await browser.storage.session.get(OPEN))[OPEN] as OpenBytes | undefined) ?? {};
  const { first } = await deviceKeys();
  const held = ring.wraps.filter(({ by }) => by === 'device');
  try {
    const opened = await Promise.all(held.map(async ({ opens, sealed }) => [opens, (await decrypt(first, sealed, aboutWrap(ring.service, 'device', opens))).toBase64()] as const));
    return Object.fromEntries(opened);
  } catch {
    return {};
  }
}

/** Opens what these keys open, on every page of this browser; an empty set locks it. */
export const setOpen = async (bytes: OpenBytes): Promise<void> => {
  if (Object.keys(bytes).length) await browser.storage.session.set({ [OPEN]: bytes });
  else await browser.storage.session.remove(OPEN);
  forget();
};

/** What stands where something was to be opened or written while it is locked. */
export class Locked extends Error {
  override name = 'Locked';
  readonly scope: Scope;
  constructor(scope: Scope) {
    super(scope === 'floor' ? 'Plainly is locked. Unlock it first: press Plainly in the toolbar.' : 'This is for managers. Open Plainly’s desk and unlock it with the managers’ passphrase.');
    this.scope = scope;
  }
}
