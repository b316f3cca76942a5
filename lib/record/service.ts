import { isOpen } from '#lock/open-keys.ts';
import { openedTasks } from '#pathway/audit/opened-tasks.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Event, HappeningKind } from '#pathway/events.ts';
import { compareTimes, inSequence } from '#pathway/sequence.ts';
import { SERVICE, serviceAudits, type ServiceAudits } from '#pathway/service-audits.ts';
import { isQuiet, type Watch, watchOver } from '#pathway/watch.ts';
import { db, type StoredEvent, type StoredService } from './db.ts';
import { whyNot } from './health.ts';
import { isStale, MADE } from './kept.ts';
import { openEvents } from './open-events.ts';
import { open, type Place, seal } from './seal.ts';
import { staleService } from './stale.ts';

/** So far back the service's own events are read: a month that is written for, and the longest that came before it. */
const HOURS_BACK = 24 * 70;

/** What an audit was written down as by earlier builds, and what is said of a due time: of no concern. */
const DATED: readonly HappeningKind[] = ['step-completed', 'pack-taken', 'due-passed', 'due-acknowledged'];
/** What is signed, and what became of it: few, and read for good, because a task stays open until it is done. */
const SIGNED: readonly HappeningKind[] = ['audit-signed', 'audit-restated', 'audit-reviewed', 'audit-task-done'];
const KINDS = [...DATED, ...SIGNED];

/** Whether what the service owes hangs on these, which are in the record by now: an audit, or the first concern of all. */
export async function areOfService(events: readonly StoredEvent[]): Promise<boolean> {
  if (events.some(({ concern, kind }) => concern === null && KINDS.includes(kind))) return true;
  if (!events.some(({ kind }) => kind === 'concern-identified')) return false;
  const first = await firstIdentified();
  return events.some(({ device, seq }) => device === first?.device && seq === first.seq);
}

const firstIdentified = (): Promise<StoredEvent | undefined> => db.events.where('[kind+at]').between(['concern-identified', ''], ['concern-identified', '9']).first();

/** Audits of the service since then, everything that is signed, and what the record says of their due times: events of no concern. */
export async function readAudits(since: string): Promise<Event[]> {
  // Asked first and opened then: what is asked for later a live query would not follow.
  const [signedStored, datedStored] = await Promise.all([db.events.where('kind').anyOf(SIGNED).toArray(), dated(since, '9')]);
  const signed = await inOrder(signedStored);
  // What passed long ago is still so of a task that is open: it is not written down a second time.
  const earliest = openedTasks(signed).reduce((first, { due, done }) => (done || compareTimes(first, due) <= 0 ? first : due), since);
  const before = earliest === since ? [] : await dated(earliest, since);
  return [...signed, ...(await openEvents([...before, ...datedStored]))];
}

/** Events of no concern that tell of due times, or that earlier builds wrote of audits, between two times. */
async function dated(from: string, to: string): Promise<StoredEvent[]> {
  const found = await Promise.all(DATED.map((kind) => db.events.where('[kind+at]').between([kind, from], [kind, to]).toArray()));
  return found.flat().filter(({ concern }) => concern === null);
}

/** Every signed audit with what stands beside it, and every task that was done: events of no concern, in sequence. Live. */
export const readSigned = async (): Promise<Event[]> => inOrder(await db.events.where('kind').anyOf(SIGNED).toArray());

const inOrder = async (stored: readonly StoredEvent[]): Promise<Event[]> => inSequence(await openEvents(stored));

/** What the service owes of itself, as last added up, or from the record; null before there is a concern. Live. */
export async function readServiceAudits(now: Temporal.Instant): Promise<ServiceAudits | null> {
  return summed(await db.service.get(SERVICE), now);
}

/** What was added up while the device's clock was ahead does not go back far enough once it is right. */
async function summed(kept: StoredService | undefined, now: Temporal.Instant): Promise<ServiceAudits | null> {
  const from = now.subtract({ hours: HOURS_BACK }).toString();
  const known = kept && !isStale(kept) && (await isOpen('restricted')) ? ((await open(kept.sealed, SUM)) as ServiceAudits) : null;
  return known && compareTimes(known.from, from) <= 0 ? known : addUp(from);
}

const SUM: Place = { concern: null, as: 'sum of the service' };

async function addUp(from: string): Promise<ServiceAudits | null> {
  const [first, events] = await Promise.all([firstIdentified(), readAudits(from)]);
  return serviceAudits(first?.at ?? null, from, events);
}

/** What a reconcile knows of the service: quiet, or what it owes, with what was kept of it then. */
export interface ServiceLook {
  quiet: readonly Watch[];
  owing: readonly ServiceAudits[];
  kept: StoredService | undefined;
}

/** @param since the last reconcile; null where nothing can be taken for known */
export async function lookAtService(by: string, since: Temporal.Instant | null, now: Temporal.Instant): Promise<ServiceLook> {
  const kept = await db.service.get(SERVICE);
  if (kept && since && !isStale(kept) && isQuiet(kept.watch, by, since, now)) return { quiet: [kept.watch], owing: [], kept };
  const service = await summed(kept, now);
  return { quiet: [], owing: service ? [service] : [], kept };
}

/** Keeps what was added up, and until when nothing comes of itself in it. An event that came in meanwhile made it stale again: it stays so. */
export async function freshenService({ owing: [service], kept }: ServiceLook, { calendars, by, now }: { calendars: CalendarHistory; by: string; now: Temporal.Instant }): Promise<void> {
  // While managers' part is locked its sum can't be kept: it is added up each time.
  if (!service || !(await isOpen('restricted')) || (await whyNot())) return;
  const fresh = { ...staleService(), stale: 0 as const, made: MADE, watch: watchOver(service, calendars, by, now), sealed: await seal(service, 'restricted', SUM) };
  await db.transaction('rw', db.service, async () => {
    if ((await db.service.get(SERVICE))?.revision === kept?.revision) await db.service.put(fresh);
  });
}
