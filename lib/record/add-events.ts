import { changesConcern, type Event } from '#pathway/events.ts';
import { outlineOf } from '#pathway/lock/outline.ts';
import { db, type StoredEvent, type StoredKeys } from './db.ts';
import { keepInJournal } from './journal/journal.ts';
import { placeOf } from './open-events.ts';
import { dropKeys } from './removal/drop-keys.ts';
import { levelOfSealed, sealForClocks } from './seal.ts';
import { readSentinel, writeSentinel } from './sentinel.ts';
import { areOfService } from './service.ts';
import { publicKey } from './sign.ts';
import { staleConcern, staleService } from './stale.ts';
import { isStopped, keepUnsaved } from './unsaved.ts';

/** An event as it is stored, and what is in it. */
export interface Adding {
  stored: StoredEvent;
  /** null of a concern that was removed: nobody can open it */
  opened: Pick<Event, 'by' | 'what'> | null;
}

/** What comes with events from elsewhere: keys of their concerns, and the damaged rows that they take the place of, which are kept apart. */
interface Brought {
  damaged?: readonly StoredEvent[];
  keys?: readonly StoredKeys[];
}

/**
 * Adds events, all or none; in the same transaction what the clocks need of them is kept, and what was worked out of
 * their concerns, and of the service, before is stale. Of a concern that they remove, the keys go in it too. Then the
 * second journal and what is known outside the database follow.
 * @param own the name of this device
 * @param brought what comes in by the same transaction
 */
export async function addEvents(adding: readonly Adding[], own: string, brought: Brought = {}): Promise<void> {
  const { damaged = [], keys = [] } = brought;
  const events = adding.map(({ stored }) => stored);
  const removed = events.flatMap(({ kind, concern }) => (kind === 'concern-removed' && concern ? [concern] : []));
  const concerns = new Set(events.flatMap(({ concern, kind }) => (concern && changesConcern({ kind }) && !removed.includes(concern) ? [concern] : [])));
  const outlines = (await Promise.all(adding.map(outline))).flat();
  await db.transaction('rw', [db.events, db.outlines, db.concerns, db.service, db.damaged, db.keys, db.folds, db.rows, db.figures, db.drafts], async () => {
    if (damaged.length) {
      const found = Temporal.Now.instant().toString();
      await db.damaged.bulkAdd(damaged.map((event) => ({ found, event })));
      await db.events.bulkDelete(damaged.map(({ device, seq }): [string, number] => [device, seq]));
    }
    await db.keys.bulkPut([...keys]);
    await db.events.bulkAdd(events);
    await db.outlines.bulkPut(outlines);
    await db.concerns.bulkPut([...concerns].map(staleConcern));
    if (removed.length) await dropKeys(removed);
    if (await areOfService(events)) await db.service.put(staleService());
  });
  await keepBeside(events, own, brought.keys !== undefined);
}

/** It is in the record by now. Where another store fails the disk does, and nothing more is written until the browser was restarted. */
async function keepBeside(events: readonly StoredEvent[], own: string, restored: boolean): Promise<void> {
  try {
    const last = events.filter(({ device }) => device === own).sort((one, other) => one.seq - other.seq).at(-1);
    const known = await readSentinel();
    const all = known?.all === undefined || restored ? Math.max(known?.all ?? 0, await db.events.count()) : known.all + events.length;
    const head = last && (known?.device !== own || last.seq >= known.count) ? { count: last.seq, head: last.hash } : { count: known?.count ?? 0, head: known?.head ?? '' };
    const seen = { device: own, all, ...head, verify: await publicKey() };
    await twice(() => Promise.all([writeSentinel(seen), keepInJournal(events)]));
  } catch {
    if (!(await isStopped())) await keepUnsaved({});
  }
}

/** A worker that was killed while it wrote holds its file for a moment. A disk that is full is not asked again. */
async function twice(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
    await new Promise((resolve) => void setTimeout(resolve, AGAIN_MS));
    await write();
  }
}
const AGAIN_MS = 250;

/** None for what is readable at any time. */
async function outline({ stored, opened }: Adding) {
  const { device, seq, concern, at, sealed } = stored;
  if (levelOfSealed(sealed) === 'clear' || !opened) return [];
  const { by, what } = outlineOf({ id: '', concern, recorded: at, ...opened });
  return [{ device, seq, concern, sealed: await sealForClocks({ by, what }, placeOf(stored)) }];
}
