import { storage } from 'wxt/utils/storage';
import { folder, readFile, writeFile } from './journal/folder.ts';

/** What is known of the record outside IndexedDB, so that an empty database is never taken for a new one. */
export interface Sentinel {
  device: string;
  /** how many events this device has written, and the hash of the last one */
  count: number;
  head: string;
  /** how many there are with those of other devices; not known of a record from before this was counted */
  all?: number;
  /** with which key this device signs (raw Ed25519, base64) */
  verify?: string;
  /** when it was last written to (UTC) */
  at?: string;
}

const sentinel = storage.defineItem<Sentinel | null>('local:record-sentinel', { fallback: null });
const FILE = 'sentinel.json';

export const readSentinel = async (): Promise<Sentinel | null> => (await sentinel.getValue()) ?? (await readSecond());

/** It stands in two stores. @throws where a disk takes it not */
export async function writeSentinel(seen: Sentinel): Promise<void> {
  const whole = { ...seen, at: Temporal.Now.instant().toString() };
  await sentinel.setValue(whole);
  const into = await folder('journal');
  if (into) await writeFile(into, FILE, JSON.stringify(whole));
}

/** The one that knows more, of both stores. */
export async function readSentinels(): Promise<Sentinel | null> {
  const [first, second] = [await sentinel.getValue(), await readSecond()];
  if (!first || !second) return first ?? second;
  return second.device === first.device && second.count > first.count ? second : first;
}

async function readSecond(): Promise<Sentinel | null> {
  const from = await folder('journal');
  const text = from && (await readFile(from, FILE));
  try {
    return text ? (JSON.parse(text) as Sentinel) : null;
  } catch {
    // Cut off while it was written: the other one knows.
    return null;
  }
}
