import type { Version } from './version.ts';

/** What the events of a concern add up to is kept: of those that are there, nothing is yet. */
export const version2: Version = {
  number: 2,
  stores: { concerns: 'id, stale, over', folds: 'id' },
  async upgrade(tx) {
    const ids = await tx.table('events').orderBy('concern').uniqueKeys();
    await tx.table('concerns').bulkPut(ids.map((id) => ({ id: String(id), stale: 1, over: 0, made: '', revision: '', seen: '', watch: null })));
  },
};
