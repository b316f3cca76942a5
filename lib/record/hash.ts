import type { StoredEvent } from './db.ts';

/** SHA-256, in hex, over every field of the envelope in a fixed order: whatever is changed later breaks the chain. */
export async function hashOf(event: Omit<StoredEvent, 'hash' | 'signature'>): Promise<string> {
  const { device, seq, concern, kind, at, schema, previous, sealed } = event;
  const bytes = new TextEncoder().encode(JSON.stringify([device, seq, concern, kind, at, schema, previous, sealed]));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
