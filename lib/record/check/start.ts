import { firstBreak } from '../chain.ts';
import { db } from '../db.ts';
import { readSentinels } from '../sentinel.ts';
import { EPOCH } from '../versions/versions.ts';
import type { Finding } from './finding.ts';
import { look } from './look.ts';

/** So many of the newest events are held against their chain at once; the others are checked behind (`chain-check.ts`). */
const NEWEST = 50;

/** What is wrong with the record, as far as a quick look tells; also that it can’t be read. */
export async function checkAtStart(): Promise<Finding | null> {
  try {
    return await check();
  } catch (error) {
    return unreadable(error);
  }
}

/** A version change lets go of the record for a moment, and the error goes on; every other one says that it can’t be read. */
export function unreadable(error: unknown): Finding {
  if (error instanceof Error && error.name === 'DatabaseClosedError') throw error;
  return { what: 'unreadable', found: Temporal.Now.instant().toString() };
}

/** Whether all entries are of one device, as they nearly always are: the store takes its time to count, and everything else waits for it. */
async function isAlone(device: string): Promise<boolean> {
  const ends = await Promise.all([db.events.orderBy('[device+seq]').first(), db.events.orderBy('[device+seq]').last()]);
  return ends.every((end) => end?.device === device);
}

/** By what is known outside it, its count, its head and its newest events. */
async function check(): Promise<Finding | null> {
  const found = Temporal.Now.instant().toString();
  const [known, seen] = [await readSentinels(), await look()];
  const knew = known ? { ...(known.all !== undefined && { knew: known.all }), ...(known.at && { known: known.at }) } : {};
  if (seen === 'unreadable' || seen === 'wiped') return { what: seen, found, ...knew };
  if (seen === 'there' && ((await db.meta.get('epoch'))?.epoch ?? 0) > EPOCH) return { what: 'newer', found };
  if (!known) return null;
  if (seen === 'absent') return known.count || known.all ? { what: 'absent', found, has: 0, ...knew } : null;
  const all = await db.events.count();
  const count = (await isAlone(known.device)) ? all : await db.events.where('[device+seq]').between([known.device, 0], [known.device, Infinity]).count();
  if (count < known.count || all < (known.all ?? 0)) return { what: 'fewer', found, has: all, ...knew };
  const newest = await db.events.where('[device+seq]').between([known.device, Math.max(1, count - NEWEST + 1)], [known.device, Infinity]).toArray();
  const broken = await firstBreak(newest);
  if (broken !== null) return { what: 'changed', found, broken: { device: known.device, seq: broken, why: 'hash' } };
  const head = known.count ? await db.events.get([known.device, known.count]) : null;
  return head && known.head && head.hash !== known.head ? { what: 'changed', found, broken: { device: known.device, seq: known.count, why: 'hash' } } : null;
}
