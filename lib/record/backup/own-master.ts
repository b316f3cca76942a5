import { Locked, openKey } from '#lock/open-keys.ts';
import type { MasterKeys } from './secret.ts';

/** This device’s own keys. @throws Locked */
export async function ownMaster(): Promise<MasterKeys> {
  const [floor, restricted] = await Promise.all([openKey('floor'), openKey('restricted')]);
  if (!floor) throw new Locked('floor');
  if (!restricted) throw new Locked('restricted');
  return { floor, restricted };
}
