import { decrypt, keyFrom } from '#lock/aes.ts';
import { asPrinted, FILE, keyOfCode, RECOVERY } from '#lock/code.ts';
import { aboutWrap, type Holder, keyring, type Scope } from '#lock/keyring.ts';
import { openKey } from '#lock/open-keys.ts';
import { stretch } from '#lock/stretch.ts';
import type { Head } from './head.ts';
import { aboutCode } from './make.ts';

/** The keys that open those of the concerns in a backup. */
export type MasterKeys = Record<Scope, CryptoKey>;

/**
 * Opens a backup by whatever was typed: the managers’ passphrase, the recovery key, the code of the file. One of this very
 * service, where all is unlocked, needs nothing.
 * @returns `floor` where it opens what the shift reads and no more; null where it opens nothing
 */
export async function openWith(head: Head, typed: string): Promise<MasterKeys | 'floor' | null> {
  if ((await keyring()).service === head.keyring.service) {
    const [floor, restricted] = await Promise.all([openKey('floor'), openKey('restricted')]);
    if (floor && restricted) return { floor, restricted };
  }
  const printed = { ...(await byCode(head, typed)), ...(await byRecovery(head, typed)) };
  const opened = printed.floor || !typed.trim() ? printed : await byPassphrase(head, typed);
  if (opened.floor && opened.restricted) return opened as MasterKeys;
  return opened.floor ? 'floor' : null;
}

type Opened = Partial<MasterKeys>;

async function byCode({ code, keyring: { service } }: Head, typed: string): Promise<Opened> {
  const printed = asPrinted(typed, FILE);
  if (!printed || !code.length) return {};
  const key = await keyOfCode(printed, FILE);
  return unwrapped(code.map(({ opens, sealed }) => ({ opens, open: () => decrypt(key, sealed, aboutCode(service, opens)) })));
}

async function byRecovery(head: Head, typed: string): Promise<Opened> {
  const printed = asPrinted(typed, RECOVERY);
  return printed ? byHolder(head, await keyOfCode(printed, RECOVERY), ['recovery']) : {};
}

const byPassphrase = async (head: Head, typed: string): Promise<Opened> => byHolder(head, await stretch(typed, head.keyring.stretch), ['managers', 'service']);

const byHolder = ({ keyring: { wraps, service } }: Head, key: CryptoKey, holders: readonly Holder[]): Promise<Opened> =>
  unwrapped(wraps.filter(({ by }) => holders.includes(by)).map(({ by, opens, sealed }) => ({ opens, open: () => decrypt(key, sealed, aboutWrap(service, by, opens)) })));

async function unwrapped(tries: readonly { opens: Scope; open: () => Promise<Uint8Array<ArrayBuffer>> }[]): Promise<Opened> {
  const opened: Opened = {};
  for (const { opens, open } of tries) {
    try {
      opened[opens] = await keyFrom(await open());
    } catch {
      // Not this one’s: the next may be.
    }
  }
  return opened;
}
