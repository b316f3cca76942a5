import { useLiveQuery } from 'dexie-react-hooks';
import type { Concern } from '#pathway/concern.ts';
import { readConcerns, readOpenConcerns } from '#record/read.ts';

/**
 * Every concern of this device, live: those that are open at once, and all as soon as the many that are over are read.
 * `undefined` until the first are there; `complete` once nothing is missing.
 */
export function useConcerns(): { concerns: Concern[] | undefined; complete: boolean } {
  const open = useLiveQuery(readOpenConcerns);
  const isThere = open !== undefined;
  const all = useLiveQuery(async () => (isThere ? readConcerns() : undefined), [isThere]);
  return { concerns: all ?? open, complete: all !== undefined };
}
