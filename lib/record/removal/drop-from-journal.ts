import { dropKeysFromJournal } from '../journal/journal.ts';
import { removedConcerns } from './removed.ts';

/** The second journal keeps no key of a concern that was removed: done after each removal, and again where a worker ended in between. */
export async function dropKeysOfRemoved(): Promise<void> {
  for (const concern of await removedConcerns().catch(() => [])) await dropKeysFromJournal(concern);
}
