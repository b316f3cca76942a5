import { db, type StoredConcern } from './db.ts';

/** Changes with every change of the folds (`wxt.config.ts`): what other folds made is stale. */
declare const __FOLDS__: string;

/** By which folds of this build something is made. */
export const MADE: string = __FOLDS__;

/** All concerns, or those in which something is left to do. */
export type Which = 'all' | 'open';

export const isStale = ({ stale, made }: Pick<StoredConcern, 'stale' | 'made'>): boolean => stale === 1 || made !== MADE;

/** How it stands with what is kept. */
export const keptOf = (which: Which): Promise<StoredConcern[]> => (which === 'all' ? db.concerns.toArray() : db.concerns.where('over').equals(0).toArray());

/** What has news, or was made by other folds; what may run comes first. */
export async function keptStale(): Promise<StoredConcern[]> {
  const made = () => db.concerns.where('made');
  const both = await Promise.all([made().below(MADE).toArray(), made().above(MADE).toArray()]);
  return both.flat().sort((one, other) => one.over - other.over);
}

/** Some at a time: between them the page, or the worker, has its turn, so that nothing stands still while very many are read. */
export async function bySome<T>(all: readonly T[], work: (some: readonly T[]) => Promise<void>, atOnce = AT_ONCE): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) await work(all.slice(from, from + atOnce));
}
const AT_ONCE = 100;
