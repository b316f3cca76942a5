import { refuse, type Reply } from '#messages/reply.ts';
import { changesConcern } from '#pathway/events.ts';
import { db } from '../db.ts';
import { trimJournal } from '../journal/journal.ts';
import { keepLastBackup, lastBackup } from './last.ts';
import { type Backup, readBackup } from './read.ts';
import { wordsOf } from './words.ts';

/**
 * Reads a saved file back: only then it counts as a safe copy, and the second journal lets go of what it holds. One that is
 * older than the last one is checked all the same.
 */
export async function checkSaved(file: Blob, now: Temporal.Instant, told?: (checked: number) => void): Promise<Reply<{ entries: number; made: string; missing: number }>> {
  const backup = await readBackup(file, told);
  if (typeof backup === 'string') return refuse(wordsOf(backup));
  const holds = holding(backup);
  const { made } = backup.head;
  const missing = (await db.events.filter((event) => !holds(event)).count().catch(() => 0));
  const known = await lastBackup();
  if (!known || known.made <= made) await keepLastBackup({ made, entries: backup.events.filter(changesConcern).length, checked: now.toString() });
  await trimJournal(holds);
  return { ok: true, entries: backup.events.length, made, missing };
}

/** Whether the very same entry is in it: not only one of the same number. */
function holding({ events }: Backup): (event: { device: string; seq: number; hash?: string }) => boolean {
  const known = new Map(events.map(({ device, seq, hash }) => [`${device} ${seq}`, hash]));
  return ({ device, seq, hash }) => known.get(`${device} ${seq}`) === hash;
}
