import { decrypt, encrypt, textOf, utf8 } from './aes.ts';
import { keyring } from './keyring.ts';
import { Locked, openKey } from './open-keys.ts';

/**
 * Names that stand in settings, sealed for the floor: readable while it is unlocked, nothing else.
 * @param about what it is: sealed as one thing it can't be passed off as another
 * @throws Locked
 */
export async function sealValue(value: unknown, about: string): Promise<string> {
  const key = await openKey('floor');
  if (!key) throw new Locked('floor');
  return encrypt(key, utf8(JSON.stringify(value)), await belonging(about));
}

/** @returns undefined while it is locked @throws where it was changed */
export async function openValue(sealed: string, about: string): Promise<unknown> {
  const key = await openKey('floor');
  return key ? JSON.parse(textOf(await decrypt(key, sealed, await belonging(about)))) : undefined;
}

const belonging = async (about: string): Promise<string> => JSON.stringify(['plainly setting', (await keyring()).service, about]);
