import { refuse, type Reply } from '#messages/reply.ts';
import { decrypt } from './aes.ts';
import { aboutWrap, type Holder, type Keyring, keyring } from './keyring.ts';
import { openBytes, type OpenBytes, setOpen } from './open-keys.ts';
import { asPrinted, keyOfCode, RECOVERY } from './code.ts';
import { stretch } from './stretch.ts';
import { countFailure, forgetFailures, waitLeft } from './tries.ts';

const WRONG = 'That does not fit. Look at capital letters and spaces, and try again.';
const NOT_PRINTED = 'A recovery key has 32 letters and digits, in eight groups of four. Look at the recovery sheet and type all of them.';

/** Opens what a passphrase opens: that of the service the floor, that of the managers both. What is open already stays open. */
export const unlock = (passphrase: string): Promise<Reply> => attempt(async (ring) => openedBy(ring, await stretch(passphrase, ring.stretch), ['managers', 'service']));

/** Opens everything with the key from the recovery sheet. */
export async function unlockByRecovery(typed: string): Promise<Reply> {
  const printed = asPrinted(typed, RECOVERY);
  return printed ? attempt(async (ring) => openedBy(ring, await keyOfCode(printed, RECOVERY), ['recovery'])) : refuse(NOT_PRINTED);
}

/** One try after the other, on however many pages: a wait can't be got round by trying twice at once. */
const attempt = (open: (ring: Keyring) => Promise<OpenBytes>): Promise<Reply> =>
  navigator.locks.request('plainly-unlock', async () => {
    const wait = await waitLeft();
    if (wait > 0) return refuse(`Too many tries. Wait ${waitWords(wait)}, then try again.`);
    // Counted before it is tried: who closes the browser in the middle has used the try all the same.
    await countFailure();
    const opened = await open(await keyring());
    if (!Object.keys(opened).length) return refuse(WRONG);
    await forgetFailures();
    await setOpen({ ...(await openBytes()), ...opened });
    return { ok: true };
  });

async function openedBy({ service, wraps }: Keyring, key: CryptoKey, holders: readonly Holder[]): Promise<OpenBytes> {
  const opened: OpenBytes = {};
  for (const { by, opens, sealed } of wraps.filter((wrap) => holders.includes(wrap.by))) {
    try {
      opened[opens] = (await decrypt(key, sealed, aboutWrap(service, by, opens))).toBase64();
    } catch {
      // Not this one's: the next may be.
    }
  }
  return opened;
}

const waitWords = (ms: number): string => (ms > 60_000 ? `${Math.ceil(ms / 60_000)} minutes` : `${Math.ceil(ms / 1000)} seconds`);
