import { isOpen, watchLock } from '#lock/open-keys.ts';
import { managedNow, partsOf, watchManaged } from '#settings/managed.ts';
import { clockReady, now } from '#settings/now.ts';
import { changeService } from '#settings/service.ts';

/**
 * What an organisation sets of the service becomes a version of its settings like any other, made by nobody here: clocks
 * follow it from then on and say why. Looked at at every start of the worker and whenever the policy changes.
 */
export function keepManagedInStep(): void {
  const follow = () => void takeManaged();
  watchManaged(follow);
  watchLock(follow);
  follow();
}

async function takeManaged(): Promise<void> {
  await clockReady;
  // Names stand in it: while it is locked they can neither be compared nor written. It is looked at again once it is not.
  if (!(await isOpen('floor'))) return;
  const parts = partsOf((await managedNow()).settings);
  if (Object.keys(parts).length) await changeService(parts, null, now());
}
