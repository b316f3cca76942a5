import { storage } from 'wxt/utils/storage';
import { now } from '#settings/now.ts';

/** How often in a row something was tried that did not fit, and when last (ms): on the disk, so that a restart forgives nothing. */
const tries = storage.defineItem<{ failed: number; last: number }>('local:unlock-tries', { fallback: { failed: 0, last: 0 } });

/** Everybody mistypes. From the fourth time on each one doubles the wait, up to a quarter of an hour. */
const FREE = 3;
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 900_000;

const waitAfter = (failed: number): number => (failed < FREE ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failed - FREE)));

/** How many milliseconds are still to be waited before the next try. A clock that went back does not lengthen it beyond the whole wait. */
export async function waitLeft(): Promise<number> {
  const { failed, last } = await tries.getValue();
  const wait = waitAfter(failed);
  return Math.min(wait, Math.max(0, last + wait - now().epochMilliseconds));
}

export async function countFailure(): Promise<void> {
  const { failed } = await tries.getValue();
  await tries.setValue({ failed: failed + 1, last: now().epochMilliseconds });
}

export const forgetFailures = (): Promise<void> => tries.removeValue();
