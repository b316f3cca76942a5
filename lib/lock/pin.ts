import { browser } from 'wxt/browser';
import { z } from 'zod';
import { refuse, type Reply } from '#messages/reply.ts';
import { decrypt, encrypt, textOf, utf8 } from './aes.ts';
import { Locked, openBytes, type OpenBytes, setOpen } from './open-keys.ts';
import { newStretch, Stretch, stretch } from './stretch.ts';

/** In memory only: a few digits over something on a disk would be found out in minutes. */
const KEPT = 'pin';
const TRIES = 5;
const ABOUT = 'plainly pin';

const Kept = z.strictObject({ stretch: Stretch, sealed: z.string(), left: z.int().min(1).max(TRIES) });

const read = async () => Kept.safeParse((await browser.storage.session.get(KEPT))[KEPT]).data;
const keep = (kept: z.infer<typeof Kept>): Promise<void> => browser.storage.session.set({ [KEPT]: kept });

/** Whether a PIN opens what was open when it was chosen. */
export const hasPin = async (): Promise<boolean> => (await read()) !== undefined;

/** Chooses a PIN until the browser is closed. @throws Locked where nothing is open that it could open again */
export async function setPin(pin: string): Promise<void> {
  const open = await openBytes();
  if (!open.floor) throw new Locked('floor');
  const how = newStretch();
  await keep({ stretch: how, sealed: await encrypt(await stretch(pin, how), utf8(JSON.stringify(open)), ABOUT), left: TRIES });
}

/** Opens with the PIN. After five that did not fit it is forgotten, and only a passphrase opens. */
export const unlockByPin = (pin: string): Promise<Reply> =>
  navigator.locks.request('plainly-unlock', async () => {
    const kept = await read();
    if (!kept) return refuse(FORGOTTEN);
    // Counted before it is tried.
    const left = kept.left - 1;
    await (left ? keep({ ...kept, left }) : forgetPin());
    try {
      const open = JSON.parse(textOf(await decrypt(await stretch(pin, kept.stretch), kept.sealed, ABOUT))) as OpenBytes;
      await keep({ ...kept, left: TRIES });
      await setOpen(open);
      return { ok: true };
    } catch {
      return refuse(left ? `That PIN does not fit. ${left === 1 ? 'One try is' : `${left} tries are`} left.` : FORGOTTEN);
    }
  });

const FORGOTTEN = 'The PIN opens nothing now. Use the passphrase.';

export const forgetPin = (): Promise<void> => browser.storage.session.remove(KEPT);
