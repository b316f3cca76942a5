import { z } from 'zod';
import { InstantText } from '#pathway/written.ts';
import { hashOf } from './chain.ts';
import type { StoredEvent } from './db.ts';
import { openEvent } from './open-events.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

/** The first line: what the file is, and enough to see that nothing of it is missing. */
const Head = z.strictObject({ plainly: z.literal('concern'), version: z.literal(1), concern: z.uuid(), events: z.int().min(1), sum: hash });

/** Each other line: an event as it is stored. */
const Line = z.strictObject({
  device: z.string().min(1).max(100),
  seq: z.int().min(1),
  concern: z.uuid(),
  kind: z.string(),
  at: InstantText,
  schema: z.literal(1),
  previous: z.union([hash, z.literal('')]),
  sealed: z.string(),
  hash,
});

/** A concern as a file: one line of what it is, then one line an event (NDJSON). Not encrypted: that comes with the lock. */
export async function writeFile(concern: string, events: readonly StoredEvent[]): Promise<string> {
  const head: z.infer<typeof Head> = { plainly: 'concern', version: 1, concern, events: events.length, sum: await sumOf(events) };
  return [head, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Everything in a file, or null where anything of it is not as it was written. */
export async function readFile(text: string): Promise<{ concern: string; events: StoredEvent[] } | null> {
  try {
    const [first, ...rest] = text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as unknown);
    const head = Head.parse(first);
    const events = rest.map((line) => Line.parse(line) as StoredEvent);
    const whole = events.length === head.events && head.sum === (await sumOf(events)) && events.some(({ kind }) => kind === 'concern-identified');
    const checked = await Promise.all(events.map((event) => isWhole(event, head.concern)));
    return whole && checked.every(Boolean) && linked(events) ? { concern: head.concern, events } : null;
  } catch {
    return null;
  }
}

/** Of this concern, unchanged since it was hashed, and with a payload that says what its envelope says. */
async function isWhole(event: StoredEvent, concern: string): Promise<boolean> {
  if (event.concern !== concern || event.hash !== (await hashOf(event))) return false;
  return (await openEvent(event)).what.kind === event.kind;
}

/** Where two events follow each other on their device, the later one holds the hash of the earlier. Each stands there once. */
function linked(events: readonly StoredEvent[]): boolean {
  const byPlace = new Map(events.map((event) => [`${event.device}:${event.seq}`, event]));
  return byPlace.size === events.length && events.every(({ device, seq, previous }) => (byPlace.get(`${device}:${seq - 1}`)?.hash ?? previous) === previous);
}

async function sumOf(events: readonly StoredEvent[]): Promise<string> {
  const bytes = new TextEncoder().encode(events.map((event) => event.hash).join('\n'));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}
