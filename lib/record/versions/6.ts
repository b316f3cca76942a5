import type { Version } from './version.ts';

/** The epoch, which tells an older build that it may only read; and damaged rows beside the whole ones that took their place. */
export const version6: Version = {
  number: 6,
  stores: { meta: 'id', damaged: '++id' },
  upgrade: async (tx) => void (await tx.table('meta').put({ id: 'epoch', epoch: 6 })),
};
