import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { encrypt, randomBytes } from './aes.ts';
import { deviceKeys, keepSecondKeyring, secondKeyring } from './device-keys.ts';
import { newStretch, Stretch } from './stretch.ts';

/** What a content key opens: what the shift works with, or what only managers read. */
export const Scope = z.enum(['floor', 'restricted']);
export type Scope = z.infer<typeof Scope>;

/** Which secret holds a content key. `device` until a passphrase was chosen: that keeps the record from being read as plain text, and from nobody who has the device. */
export const Holder = z.enum(['device', 'service', 'managers', 'recovery']);
export type Holder = z.infer<typeof Holder>;

/** One content key, wrapped by one secret. */
const Wrap = z.strictObject({ by: Holder, opens: Scope, sealed: z.string().min(1) });
export type Wrap = z.infer<typeof Wrap>;

/**
 * The content keys of a service, each wrapped by those who may open it. Nothing in it can be opened without one of their
 * secrets. `stretch` is how both passphrases are: so that one entry at the desk is stretched once, whosever it is.
 */
export const Keyring = z.strictObject({ version: z.literal(1), service: z.uuid(), made: z.iso.datetime(), stretch: Stretch, wraps: z.array(Wrap).min(2) });
export type Keyring = z.infer<typeof Keyring>;

const kept = storage.defineItem<Keyring | null>('local:keyring', { fallback: null });

/**
 * Null where there is none yet. It stands in two stores, because without it the record is shut for good: where one of
 * them was emptied, the other has it.
 * @throws where what is kept is not a keyring: never taken for none, or new keys would be made over it
 */
async function readKeyring(): Promise<Keyring | null> {
  const stored = (await kept.getValue()) ?? (await secondKeyring());
  return stored ? Keyring.parse(stored) : null;
}

export async function writeKeyring(keyring: Keyring): Promise<void> {
  const whole = Keyring.parse(keyring);
  await keepSecondKeyring(whole);
  await kept.setValue(whole);
}
export const watchKeyring = (told: () => void): (() => void) => kept.watch(told);

/** Whether a passphrase was chosen: then the keys are gone whenever the browser was closed. */
export const isSetUp = ({ wraps }: Keyring): boolean => wraps.every(({ by }) => by !== 'device');

/** What a wrapped key belongs to: put into another service's keyring, or taken for the other key, it does not open. */
export const aboutWrap = (service: string, by: Holder, opens: Scope): string => JSON.stringify(['plainly key', service, by, opens]);

/** The keyring of this device, made at the first need. One page after the other: there is one only. */
export const keyring = (): Promise<Keyring> =>
  navigator.locks.request('plainly-keyring', async () => {
    const known = await readKeyring();
    if (known) return known;
    const service = crypto.randomUUID();
    const { first } = await deviceKeys();
    const wrap = async (opens: Scope): Promise<Wrap> => ({ by: 'device', opens, sealed: await encrypt(first, randomBytes(32), aboutWrap(service, 'device', opens)) });
    const made: Keyring = { version: 1, service, made: Temporal.Now.instant().toString(), stretch: newStretch(), wraps: [await wrap('floor'), await wrap('restricted')] };
    await writeKeyring(made);
    return made;
  });
