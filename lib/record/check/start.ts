import { firstBreak } from '../chain.ts';
import { db } from '../db.ts';
import { readSentinels, type Sentinel } from '../sentinel.ts';
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

/** So many entries are counted at once: the store does nothing else meanwhile, and a page waits for its first rows. */
const AT_ONCE = 5000;

/** How many of the entries from the first to the last that this device is known to have written are there. */
async function countOwn({ device, count }: Pick<Sentinel, 'device' | 'count'>): Promise<number> {
  let there = 0;
  for (let from = 1; from <= count; from += AT_ONCE) there += await db.events.where('[device+seq]').between([device, from], [device, Math.min(count, from + AT_ONCE - 1)], true, true).count();
  return there;
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
  const { device, count, all = 0 } = known;
  // Those of other devices are counted only where there are any.
  const isFewer = (await countOwn(known)) < count || (all > count && (await db.events.count()) < all);
  if (isFewer) return { what: 'fewer', found, has: await db.events.count(), ...knew };
  const newest = await db.events.where('[device+seq]').between([device, Math.max(1, count - NEWEST + 1)], [device, Infinity]).toArray();
  const broken = await firstBreak(newest);
  if (broken !== null) return { what: 'changed', found, broken: { device, seq: broken, why: 'hash' } };
  const head = count ? await db.events.get([device, count]) : null;
  return head && known.head && head.hash !== known.head ? { what: 'changed', found, broken: { device, seq: count, why: 'hash' } } : null;
}
