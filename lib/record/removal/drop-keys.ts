import { db } from '../db.ts';

/**
 * Within a transaction: destroys the content keys of concerns, so that nothing of them can be read again, and everything
 * that was worked out of them. Their sealed events stay: they hold the chain.
 */
export async function dropKeys(concerns: readonly string[]): Promise<void> {
  for (const table of [db.keys, db.drafts, db.outlines]) await table.where('concern').anyOf(concerns).delete();
  for (const table of [db.concerns, db.folds, db.rows, db.figures]) await table.bulkDelete([...concerns]);
}
