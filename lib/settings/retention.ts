import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { managedNow } from './managed.ts';

/** How long a concern is kept after it was over, and whether a backup is asked for each week. */
export const Retention = z.strictObject({
  years: z.coerce.number('Write a number of years.').int('Write whole years.').min(1, 'Write 1 or more years.').max(100, 'Write at most 100 years.'),
  weekly: z.boolean(),
});
export type Retention = z.infer<typeof Retention>;

/** Eight years after the end, unless the service’s own policy says otherwise. */
const defaultRetention: Retention = { years: 8, weekly: true };

const kept = storage.defineItem<Retention>('local:retention', { fallback: defaultRetention });

/** What does not fit was not written by us: then the defaults hold. */
const read = (stored: unknown): Retention => Retention.safeParse(stored).data ?? defaultRetention;

/** What the organisation has set holds over what is kept here. */
export async function retentionNow(): Promise<Retention> {
  const { retentionYears } = (await managedNow()).settings;
  const own = read(await kept.getValue());
  return { ...own, years: retentionYears ?? own.years };
}

export const setRetention = (retention: Retention): Promise<void> => kept.setValue(Retention.parse(retention));
export const watchRetention = (told: (retention: Retention) => void): (() => void) => kept.watch((stored) => told(read(stored)));
