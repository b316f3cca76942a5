import { db } from './db.ts';
import { renameDevice } from './device.ts';
import { forgetFinding } from './check/finding.ts';
import { look } from './check/look.ts';
import { findingNow } from './health.ts';
import { publicKey } from './sign.ts';
import { inTurn } from './turn.ts';

/**
 * Nobody can find what is missing: this device goes on without it, under a new name, so that what may still turn up has its
 * numbers. Nothing is taken away. What was changed in the store can't be gone on with: it stays read-only.
 * @returns how much is there and how much was known, for the record; null where it can't be gone on
 */
export const goOnWithout = (): Promise<{ has: number; knew: number } | null> =>
  inTurn(async () => {
    const finding = await findingNow();
    if (!finding || finding.what === 'changed' ? finding?.broken?.why !== 'gap' : finding.what === 'newer' || finding.what === 'unreadable') return null;
    if ((await look()) === 'unreadable') return null;
    await renameDevice(await publicKey(), { without: true });
    await forgetFinding();
    const has = await db.events.count();
    return { has, knew: Math.max(has, finding?.knew ?? has) };
  });
