import { browser } from 'wxt/browser';
import { hasSession } from '#lock/open-keys.ts';
import { type Finding, keepFinding, readFinding, sentenceOf, watchFinding } from './check/finding.ts';
import { checkAtStart } from './check/start.ts';
import { isStopped, keepUnsaved, STOPPED, type Unsaved } from './unsaved.ts';

let checked: Promise<Finding | null> | undefined;
let watching = false;

/**
 * Why the record may not be written to, or null where it may. Storage is not trusted: the database is looked at before
 * it is opened, counted against what is known outside it, and its newest events are held against their chain.
 */
export async function whyNot(): Promise<string | null> {
  if (await isStopped()) return STOPPED;
  const finding = await findingNow();
  return finding && sentenceOf(finding);
}

/** What is wrong with the record, or null. What was found once holds until it was checked again as a whole. */
export function findingNow(): Promise<Finding | null> {
  keepInStep();
  return (checked ??= find().catch((error: unknown) => ((checked = undefined), Promise.reject(error))));
}

/** Told when what is wrong is another: who asks then is answered with the new one. */
export function watchFindingNow(told: () => void): () => void {
  keepInStep();
  return watchFinding(told);
}

/** Listeners are told in the order in which they came: this one comes before any that asks what it forgets. */
function keepInStep(): void {
  if (!watching) watchFinding(() => (checked = undefined));
  watching = true;
}

async function find(): Promise<Finding | null> {
  const kept = await readFinding();
  if (kept) return kept;
  const found = await checkAtStart();
  // A newer Plainly’s record is whole: it is read only until this one was updated.
  if (found && found.what !== 'newer') await keepFinding(found);
  return found;
}

/**
 * A write failed. More writes could cost everything that is stored, so there are none until the browser was restarted;
 * what could not be saved is kept in memory that outlives the worker, sealed for the floor.
 */
export async function stopWriting(unsaved: Partial<Unsaved>): Promise<string> {
  await keepUnsaved(unsaved);
  return STOPPED;
}

/** Told when writing was stopped, on whatever page. */
export function watchStopped(told: () => void): () => void {
  if (!hasSession()) return () => undefined;
  const follow = (changes: object) => 'record-stopped' in changes && told();
  browser.storage.session.onChanged.addListener(follow);
  return () => browser.storage.session.onChanged.removeListener(follow);
}
