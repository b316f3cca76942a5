import { sha256 } from '@noble/hashes/sha2.js';
import type { StoredEvent, StoredKeys } from '../db.ts';
import { isSigned } from '../sign.ts';
import { EPOCH } from '../versions/versions.ts';
import { isAsWritten } from './as-written.ts';
import { EventLine, Head, KeysLine, signedText, VERSION } from './head.ts';

/** A backup of which all that can be told without its secrets holds. */
export interface Backup {
  head: Head;
  keys: StoredKeys[];
  events: StoredEvent[];
}

/** What is wrong with a file: it is something else, was made by a newer Plainly, or is not as it was written. */
export type Problem = 'other' | 'concern' | 'newer' | 'damaged';

/**
 * Reads a backup and checks every byte of it: its head against its signature, what is below against the head, each event
 * against its hash, its signature and the one before it.
 * @param told of every so many events
 */
export async function readBackup(file: Blob, told: (checked: number) => void = () => undefined): Promise<Backup | Problem> {
  try {
    return await read(file, told);
  } catch {
    return 'damaged';
  }
}

async function read(file: Blob, told: (checked: number) => void): Promise<Backup | Problem> {
  const { first, rest, sum } = await linesOf(file);
  const stated = parsed(first);
  if (stated?.['plainly'] === 'concern') return 'concern';
  if (stated?.['plainly'] !== 'backup') return 'other';
  if (Number(stated['version']) > VERSION || Number(stated['epoch']) > EPOCH) return (await signed(stated)) ? 'newer' : 'damaged';
  const head = Head.parse(stated);
  if (!(await signed(stated)) || head.sum !== sum || rest.length !== head.keys + head.events) return 'damaged';
  const keys = rest.slice(0, head.keys).map((line) => KeysLine.parse(JSON.parse(line)));
  const events: StoredEvent[] = [];
  for (const line of rest.slice(head.keys)) {
    const event = EventLine.parse(JSON.parse(line)) as StoredEvent;
    if (!(await isWhole(event, head, events.at(-1)))) return 'damaged';
    events.push(event);
    if (events.length % 500 === 0) told(events.length);
  }
  return new Set(events.map(({ device, seq }) => `${device} ${seq}`)).size === events.length ? { head, keys, events } : 'damaged';
}

async function isWhole(event: StoredEvent, { devices }: Head, before: StoredEvent | undefined): Promise<boolean> {
  if (before?.device === event.device && before.seq + 1 === event.seq && event.previous !== before.hash) return false;
  return isAsWritten(event, devices);
}

/** By the key that the head names of its own device: whether this device knows another one of it is looked at when it is joined. */
async function signed(stated: Record<string, unknown>): Promise<boolean> {
  const by = (stated['devices'] as Record<string, string> | undefined)?.[String(stated['device'])];
  const signature = String(stated['signature']);
  // Strict: of a signature with another spare bit in it, which reads as the same, it is said that it was changed.
  return by !== undefined && Uint8Array.fromBase64(signature, { lastChunkHandling: 'strict' }).length > 0 && isSigned(signedText(stated), signature, by);
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

/** The lines of a file as it streams in, and the hash of every byte after the first one. */
async function linesOf(file: Blob): Promise<{ first: string; rest: string[]; sum: string }> {
  const hash = sha256.create();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  let open = '';
  let inFirst = true;
  for await (const chunk of file.stream() as unknown as AsyncIterable<Uint8Array>) {
    const end = inFirst ? chunk.indexOf(NEWLINE) : -1;
    if (!inFirst) hash.update(chunk);
    else if (end >= 0) hash.update(chunk.subarray(end + 1));
    if (end >= 0) inFirst = false;
    const [head = '', ...more] = (open + decoder.decode(chunk, { stream: true })).split('\n');
    lines.push(...[head, ...more].slice(0, -1));
    open = more.at(-1) ?? head;
  }
  if (decoder.decode() + open) lines.push(open);
  const [first = '', ...rest] = lines;
  return { first, rest, sum: hash.digest().toHex() };
}
const NEWLINE = 10;
