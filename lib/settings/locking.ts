import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { managedNow, watchManaged } from './managed.ts';

/** When Plainly locks by itself. */
export const Locking = z.strictObject({
  /** after so many minutes in which nobody touched the computer */
  idleMinutes: z.coerce.number('Write a number of minutes.').int('Write whole minutes.').min(1, 'Write 1 or more minutes.').max(120, 'Write at most 120 minutes.'),
  /** when the shift ends in which it was unlocked */
  shiftEnd: z.boolean(),
});
export type Locking = z.infer<typeof Locking>;

const defaultLocking: Locking = { idleMinutes: 5, shiftEnd: true };

const kept = storage.defineItem<Locking>('local:locking', { fallback: defaultLocking });

/** What does not fit was not written by us: then the defaults hold. */
const read = (stored: unknown): Locking => Locking.safeParse(stored).data ?? defaultLocking;

/** What the organisation has set holds over what is kept here. */
export async function lockingNow(): Promise<Locking> {
  const { idleMinutes, shiftEnd } = (await managedNow()).settings;
  const own = read(await kept.getValue());
  return { idleMinutes: idleMinutes ?? own.idleMinutes, shiftEnd: shiftEnd ?? own.shiftEnd };
}

export const setLocking = (locking: Locking): Promise<void> => kept.setValue(Locking.parse(locking));
/** Tells of every change, whoever made it. */
export function watchLocking(told: () => void): () => void {
  const stop = [kept.watch(told), watchManaged(told)];
  return () => stop.forEach((each) => each());
}
