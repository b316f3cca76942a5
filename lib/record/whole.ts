import { db, type StoredEvent } from './db.ts';
import { readJournal } from './journal/journal.ts';

/** What is there, counted without opening anything: entries, from when to when (UTC), concerns. */
export interface Held {
  entries: number;
  from: string | null;
  to: string | null;
  concerns: number;
}

/** What the database still has; null where it does not open. */
export async function heldInRecord(): Promise<Held | null> {
  try {
    return held(await db.events.toArray());
  } catch {
    return null;
  }
}

/** What the second journal has, and how much of it the database lacks. */
export async function heldInJournal(): Promise<Held & { missing: number }> {
  const { events } = await readJournal();
  const here = await db.events.bulkGet(events.map(({ device, seq }): [string, number] => [device, seq])).catch(() => []);
  return { ...held(events), missing: events.filter(({ hash }, index) => here[index]?.hash !== hash).length };
}

function held(events: readonly StoredEvent[]): Held {
  const times = events.map(({ at }) => at).sort();
  return { entries: events.length, from: times[0] ?? null, to: times.at(-1) ?? null, concerns: new Set(events.flatMap(({ concern }) => concern ?? [])).size };
}
