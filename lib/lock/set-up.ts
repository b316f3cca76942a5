import { encrypt } from './aes.ts';
import { aboutWrap, type Holder, type Keyring, keyring, type Scope, type Wrap, writeKeyring } from './keyring.ts';
import { Locked, openBytes, type OpenBytes, setOpen } from './open-keys.ts';
import { keyOfCode, newCode, RECOVERY } from './code.ts';
import { newStretch, stretch } from './stretch.ts';

/**
 * Chooses both passphrases and makes the recovery key. The content keys stay what they are and are wrapped anew, in one
 * write: nothing is encrypted twice, and nothing is half done.
 * @returns the recovery key as it is to be printed: it is shown once and kept nowhere
 * @throws Locked where both content keys are not open
 */
export async function setUpLock({ service, managers }: { service: string; managers: string }): Promise<string> {
  const open = await bothOpen();
  const ring = await keyring();
  const how = newStretch();
  const recovery = newCode(RECOVERY);
  const [serviceKey, managersKey, recoveryKey] = await Promise.all([stretch(service, how), stretch(managers, how), keyOfCode(recovery, RECOVERY)]);
  const wrap = wrapper(ring, open);
  const wraps = await Promise.all([wrap(serviceKey, 'service', 'floor'), ...BOTH.map((scope) => wrap(managersKey, 'managers', scope)), ...BOTH.map((scope) => wrap(recoveryKey, 'recovery', scope))]);
  // Open first: between the two writes no page may find itself locked, with the recovery key on its screen.
  await setOpen(open);
  await writeKeyring({ ...ring, stretch: how, wraps });
  return recovery;
}

/** Another passphrase instead of the one that was. What it opens must be open: who has forgotten theirs asks the managers, or takes the recovery key. */
export async function changePassphrase(holder: 'service' | 'managers', passphrase: string): Promise<void> {
  const scopes = holder === 'service' ? (['floor'] as const) : BOTH;
  const ring = await keyring();
  const open = await openBytes();
  for (const scope of scopes) if (!open[scope]) throw new Locked(scope);
  const key = await stretch(passphrase, ring.stretch);
  await rewrap(ring, holder, await Promise.all(scopes.map((scope) => wrapper(ring, open)(key, holder, scope))));
}

/** A new recovery key: the sheet from before opens nothing any more. @returns as `setUpLock` @throws as `setUpLock` */
export async function newRecoverySheet(): Promise<string> {
  const [open, ring, recovery] = [await bothOpen(), await keyring(), newCode(RECOVERY)];
  const key = await keyOfCode(recovery, RECOVERY);
  await rewrap(ring, 'recovery', await Promise.all(BOTH.map((scope) => wrapper(ring, open)(key, 'recovery', scope))));
  return recovery;
}

const BOTH = ['floor', 'restricted'] as const satisfies readonly Scope[];

const rewrap = (ring: Keyring, holder: Holder, wraps: readonly Wrap[]): Promise<void> => writeKeyring({ ...ring, wraps: [...ring.wraps.filter(({ by }) => by !== holder), ...wraps] });

async function bothOpen(): Promise<Required<OpenBytes>> {
  const { floor, restricted } = await openBytes();
  if (!floor) throw new Locked('floor');
  if (!restricted) throw new Locked('restricted');
  return { floor, restricted };
}

const wrapper =
  ({ service }: Keyring, open: OpenBytes) =>
  async (key: CryptoKey, by: Holder, opens: Scope): Promise<Wrap> => ({ by, opens, sealed: await encrypt(key, Uint8Array.fromBase64(open[opens] ?? ''), aboutWrap(service, by, opens)) });
