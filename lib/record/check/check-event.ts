import { isUnchanged } from '../chain.ts';
import { NoKey } from '../concern-keys.ts';
import { db, type StoredEvent } from '../db.ts';
import { ownDevice } from '../device.ts';
import { openEvent } from '../open-events.ts';
import { removedConcerns } from '../removal/removed.ts';
import { levelOfSealed, readable } from '../seal.ts';
import { isSigned, publicKey } from '../sign.ts';
import type { Broken } from './finding.ts';

export type CheckEvent = (event: StoredEvent) => Promise<Broken['why'] | null>;

/**
 * What tells whether one event is as its device wrote it: its hash, the signature of its device, and where it is unlocked
 * that it opens to what its envelope says.
 */
export async function eventChecker(): Promise<CheckEvent> {
  const [own, mine, others, removed, canRead] = await Promise.all([ownDevice(), publicKey(), db.devices.toArray(), removedConcerns(), readable()]);
  const verify = new Map([...others.map(({ device, verify }): [string, string] => [device, verify]), [own, mine]]);
  return async (event) => {
    if (!(await isUnchanged(event))) return 'hash';
    if (event.schema === 2 && !(await signedBy(verify.get(event.device), event))) return 'signature';
    if (!canRead(levelOfSealed(event.sealed)) || (removed.has(event.concern ?? '') && event.kind !== 'concern-removed')) return null;
    try {
      return (await openEvent(event)).what.kind === event.kind ? null : 'seal';
    } catch (error) {
      return error instanceof NoKey ? 'key' : 'seal';
    }
  };
}

const signedBy = async (by: string | undefined, { hash, signature }: StoredEvent): Promise<boolean> => by !== undefined && signature !== undefined && isSigned(hash, signature, by).catch(() => false);
