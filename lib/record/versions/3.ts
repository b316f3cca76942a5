import type { Version } from './version.ts';

/** Rows and watches beside each concern: they are worked out anew. */
export const version3: Version = {
  number: 3,
  stores: { events: '[device+seq], concern, kind, at, [kind+at]', concerns: 'id, stale, over, made', rows: 'id' },
  async upgrade(tx) {
    const ids = await tx.table('concerns').toCollection().primaryKeys();
    await tx.table('concerns').bulkPut(ids.map((id) => ({ id: String(id), stale: 1, over: 0, made: '', revision: '', seen: '', watch: null })));
  },
};
