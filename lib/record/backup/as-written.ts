import type { StoredEvent } from '../db.ts';
import { hashOf } from '../hash.ts';
import { isSigned } from '../sign.ts';

/**
 * Whether an event is as its device wrote and signed it. One from before there was a lock was hashed over its plain text
 * and has no signature: of it that can be told only once it is open.
 * @param devices with which key each device signs
 */
export async function isAsWritten(event: StoredEvent, devices: Readonly<Record<string, string>>): Promise<boolean> {
  if (event.schema === 1) return true;
  const by = devices[event.device];
  return event.hash === (await hashOf(event)) && by !== undefined && event.signature !== undefined && isSigned(event.hash, event.signature, by);
}
