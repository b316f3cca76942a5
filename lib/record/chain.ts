import type { StoredEvent } from './db.ts';

/** SHA-256, in hex, over every field of the envelope in a fixed order: whatever is changed later breaks the chain. */
export async function hashOf(event: Omit<StoredEvent, 'hash'>): Promise<string> {
  const { device, seq, concern, kind, at, schema, previous, sealed } = event;
  const bytes = new TextEncoder().encode(JSON.stringify([device, seq, concern, kind, at, schema, previous, sealed]));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Where the chain of one device is broken.
 * @param events of one device, in order of `seq`, without a gap
 * @returns the first sequence number whose hash or link is wrong; null for a whole chain
 */
export async function firstBreak(events: readonly StoredEvent[]): Promise<number | null> {
  let before: StoredEvent | undefined;
  for (const event of events) {
    const linked = before ? event.seq === before.seq + 1 && event.previous === before.hash : event.seq > 1 || event.previous === '';
    if (!linked || event.hash !== (await hashOf(event))) return event.seq;
    before = event;
  }
  return null;
}
