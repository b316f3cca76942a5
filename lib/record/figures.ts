import { watchLock } from '#lock/open-keys.ts';
import { type Concern, project } from '#pathway/concern.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import { answersIn, type PromptAnswer } from '#pathway/measures/answers.ts';
import { type Measured, measuredOf } from '#pathway/measures/measured.ts';
import { duesOf } from '#pathway/measures/measured-dues.ts';
import { packMeasured, unpackMeasured } from '#pathway/measures/pack-measured.ts';
import { db, type StoredConcern } from './db.ts';
import { isStale, keptOf } from './kept.ts';
import { openEvents } from './open-events.ts';
import { open, type Place, seal } from './seal.ts';

interface At {
  calendars: CalendarHistory;
  now: Temporal.Instant;
}

/** What was opened already, by its own words: they differ where it was sealed again. */
const opened = new Map<string, { sealed: string; measured: Measured }>();
watchLock(() => opened.clear());

/** Which text of a concern its figures are. */
const figuresOf = (id: string): Place => ({ concern: id, as: 'figures' });

/** What a page measures by itself: more than that is left to the background, which is at it. */
const MOST = 100;

/**
 * What is measured of every concern, and whether any is still missing. As the background last kept it; of a concern with
 * news from its events. Live where it is called inside a live query.
 */
export async function readFigures({ calendars, now }: At): Promise<{ measured: Measured[]; complete: boolean }> {
  const [kept, sealed] = await Promise.all([keptOf('all'), db.figures.toArray()]);
  const stale = kept.filter(isStale);
  const fresh = new Set(kept.flatMap((each) => (isStale(each) ? [] : [each.id])));
  const known = await Promise.all(sealed.filter(({ id }) => fresh.has(id)).map(openFigures));
  return { measured: [...known, ...(await measureNow(stale.slice(0, MOST), { calendars, now }))], complete: stale.length <= MOST };
}

async function openFigures({ id, sealed }: { id: string; sealed: string }): Promise<Measured> {
  const before = opened.get(id);
  if (before?.sealed === sealed) return before.measured;
  const measured = unpackMeasured((await open(sealed, figuresOf(id))) as ReturnType<typeof packMeasured>);
  opened.set(id, { sealed, measured });
  return measured;
}

async function measureNow(stale: readonly StoredConcern[], { calendars, now }: At): Promise<Measured[]> {
  if (!stale.length) return [];
  const events = await openEvents(await db.events.where('concern').anyOf(stale.map(({ id }) => id)).toArray());
  const own = Map.groupBy(events, ({ concern }) => concern);
  return project(events).map((concern) => measuredOf(concern, own.get(concern.id) ?? [], calendars, now));
}

/** Answers to prompts that belong to no concern: they stand in the record by themselves. Live like the others. */
export async function readLooseAnswers(): Promise<PromptAnswer[]> {
  const found = await db.events.where('kind').anyOf('prompt-dismissed', 'dismissal-undone').toArray();
  return answersIn(await openEvents(found.filter(({ concern }) => concern === null)));
}

export const sealFigures = (concern: Concern, events: readonly Event[], { calendars, now }: At): Promise<string> => seal(packMeasured(measuredOf(concern, events, calendars, now)), 'restricted', figuresOf(concern.id));

/** The same where only its due times may be others; null where nothing is kept of it. */
export async function sealFiguresAgain(concern: Concern, { calendars, now }: At): Promise<string | null> {
  const kept = await db.figures.get(concern.id);
  return kept ? seal(packMeasured({ ...(await openFigures(kept)), dues: duesOf(concern, calendars, now) }), 'restricted', figuresOf(concern.id)) : null;
}
