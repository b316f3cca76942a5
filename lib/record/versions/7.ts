import type { Version } from './version.ts';

/** What is measured of each concern. Other folds than before: everything is added up again, and its figures with it. */
export const version7: Version = {
  number: 7,
  stores: { figures: 'id' },
  upgrade: async (tx) => void (await tx.table('meta').put({ id: 'epoch', epoch: 7 })),
};
