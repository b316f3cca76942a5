import { db } from '../db.ts';

/** Concerns that were removed: their events are there for the chain, and nobody can read them. */
export async function removedConcerns(): Promise<ReadonlySet<string>> {
  const tombstones = await db.events.where('kind').equals('concern-removed').toArray();
  return new Set(tombstones.flatMap(({ concern }) => concern ?? []));
}
