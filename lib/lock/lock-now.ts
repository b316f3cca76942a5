import { isSetUp, keyring } from './keyring.ts';
import { setOpen } from './open-keys.ts';
import { forgetPin } from './pin.ts';

/**
 * Locks everything, on every page of this browser. Before a passphrase was chosen there is nothing to lock with, and nothing is done.
 * @param forget also the PIN: whoever comes next is somebody else
 */
export async function lockNow({ forget }: { forget: boolean }): Promise<void> {
  if (!isSetUp(await keyring())) return;
  if (forget) await forgetPin();
  await setOpen({});
}
