import { storage } from 'wxt/utils/storage';
import { db } from '../db.ts';
import { findingNow } from '../health.ts';
import { isStopped } from '../unsaved.ts';
import { BEGINNING, checkNext, isBroken, type Progress } from './chain-check.ts';
import { checkAtStart, unreadable } from './start.ts';
import { type Finding, forgetFinding, keepFinding } from './finding.ts';

/** When the whole record was last checked, how much that was, and since when the chain of this device is unbroken (UTC). */
export interface Checked {
  at: string;
  entries: number;
  since: string | null;
}

const lastWhole = storage.defineItem<Checked | null>('local:record-checked', { fallback: null });
/** In memory only: the next start of the browser begins anew. */
const underway = storage.defineItem<Progress | null>('session:record-checking', { fallback: null });

export const readChecked = (): Promise<Checked | null> => lastWhole.getValue();
export const watchChecked = (told: () => void): (() => void) => lastWhole.watch(told);

/** A slice of a check may take so long (ms): between two of them everything else has its turn. */
const SLICE_MS = 1500;
const EVERY_HOURS = 24;

/**
 * Goes on checking, a slice at each call: the whole record after each start of the browser, and then once a day. What
 * does not hold makes the record read-only.
 */
export async function keepChecking(now: Temporal.Instant): Promise<void> {
  if ((await isStopped()) || (await findingNow())) return;
  const from = await underway.getValue();
  if (from?.ended && !isOld(await readChecked(), now)) return;
  let progress: Progress = from && !from.ended ? from : BEGINNING;
  for (const until = performance.now() + SLICE_MS; !progress.ended && performance.now() < until; ) {
    const next = await checkNext(progress).catch(unreadable);
    if ('what' in next) return keepFinding(next);
    if (isBroken(next)) return keepFinding({ what: 'changed', found: now.toString(), has: await db.events.count(), broken: next });
    progress = next;
  }
  await underway.setValue(progress);
  if (progress.ended) await lastWhole.setValue({ at: now.toString(), entries: progress.checked, since: progress.since });
}

const isOld = (checked: Checked | null, now: Temporal.Instant): boolean => !checked || Temporal.Instant.compare(Temporal.Instant.from(checked.at).add({ hours: EVERY_HOURS }), now) <= 0;

/**
 * Checks everything at once, also what was found broken before: only where all of it holds may be written again.
 * @param told of each part
 */
export async function checkWhole(now: Temporal.Instant, told: (checked: number) => void = () => undefined): Promise<Finding | Checked> {
  const atStart = await checkAtStart();
  if (atStart) return keep(atStart);
  let progress = BEGINNING;
  while (!progress.ended) {
    const next = await checkNext(progress).catch(unreadable);
    if ('what' in next) return keep(next);
    if (isBroken(next)) return keep({ what: 'changed', found: now.toString(), has: await db.events.count(), broken: next });
    progress = next;
    told(progress.checked);
  }
  const checked: Checked = { at: now.toString(), entries: progress.checked, since: progress.since };
  await lastWhole.setValue(checked);
  await underway.setValue(progress);
  await forgetFinding();
  return checked;
}

async function keep(finding: Finding): Promise<Finding> {
  if (finding.what !== 'newer') await keepFinding(finding);
  return finding;
}
