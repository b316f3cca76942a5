import type { StoredEvent, StoredKeys } from '../db.ts';
import { folder, namesIn, readFile, writeFile } from './folder.ts';

const EVENTS = ['journal', 'events'] as const;
const KEYS = ['journal', 'keys'] as const;

/**
 * A second journal beside the database, as ciphertext: every event that no checked backup holds yet, and the wrapped keys
 * of its concern. Written in the same turn as the event.
 * @throws where the disk takes it not
 */
export async function keepInJournal(events: readonly StoredEvent[]): Promise<void> {
  const [first] = events;
  const into = first ? await folder(...EVENTS) : null;
  if (!into || !first) return;
  await writeFile(into, `${first.device}.${String(first.seq).padStart(9, '0')}.${events.length}.ndjson`, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}

/** The wrapped keys of a concern, as they are in the database. */
export async function keepKeysInJournal(keys: StoredKeys): Promise<void> {
  const into = await folder(...KEYS);
  if (into) await writeFile(into, nameOf(keys), JSON.stringify(keys));
}

/** A concern was removed: its keys are nowhere any more. */
export async function dropKeysFromJournal(concern: string): Promise<void> {
  const from = await folder(...KEYS);
  if (!from) return;
  for (const name of await namesIn(from)) if (name.startsWith(`${concern}.`)) await from.removeEntry(name);
}

/** All that is in it, each once: what was restored stands in it again. A line that was cut off is left out: nobody was told that it is saved. */
export async function readJournal(): Promise<{ events: StoredEvent[]; keys: StoredKeys[] }> {
  const lines = await texts(EVENTS);
  const keys = await texts(KEYS);
  const events = lines.flatMap((text) => text.split('\n').flatMap(parsed<StoredEvent>));
  return { events: [...new Map(events.map((event) => [`${event.device} ${event.seq} ${event.hash}`, event])).values()], keys: keys.flatMap(parsed<StoredKeys>) };
}

/** Takes away what a checked backup holds. Keys stay: they are few, and newer entries need them. */
export async function trimJournal(holds: (event: StoredEvent) => boolean): Promise<void> {
  const from = await folder(...EVENTS);
  if (!from) return;
  for (const name of await namesIn(from)) {
    const events = ((await readFile(from, name)) ?? '').split('\n').flatMap(parsed<StoredEvent>);
    if (events.length && events.every(holds)) await from.removeEntry(name);
  }
}

const nameOf = ({ concern, service }: StoredKeys): string => `${concern}.${service}.json`;

async function texts(path: readonly string[]): Promise<string[]> {
  const from = await folder(...path);
  if (!from) return [];
  const found: string[] = [];
  for (const name of await namesIn(from)) found.push((await readFile(from, name)) ?? '');
  return found;
}

function parsed<T>(line: string): T[] {
  try {
    return line ? [JSON.parse(line) as T] : [];
  } catch {
    return [];
  }
}
