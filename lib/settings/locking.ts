import { storage } from 'wxt/utils/storage';
import { z } from 'zod';

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

export const lockingNow = async (): Promise<Locking> => read(await kept.getValue());
export const setLocking = (locking: Locking): Promise<void> => kept.setValue(Locking.parse(locking));
export const watchLocking = (told: (locking: Locking) => void): (() => void) => kept.watch((stored) => told(read(stored)));
