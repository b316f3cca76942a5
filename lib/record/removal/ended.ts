import type { Concern } from '#pathway/concern.ts';
import type { EventOf } from '#pathway/events.ts';
import { keptUntil } from '#pathway/retention.ts';
import { db } from '../db.ts';
import { openEvents } from '../open-events.ts';
import { readConcerns } from '../read.ts';

/** Concerns that have been kept for as long as the service says, those that ended first in front. */
export async function readForReview(years: number, today: Temporal.PlainDate): Promise<{ concern: Concern; until: Temporal.PlainDate }[]> {
  const ended = (await readConcerns()).flatMap((concern) => {
    const until = keptUntil(concern, years);
    return until && Temporal.PlainDate.compare(until, today) <= 0 ? [{ concern, until }] : [];
  });
  return ended.sort((one, other) => Temporal.PlainDate.compare(one.until, other.until));
}

/** What was removed: when, by whom, who agreed and why. Newest first. */
export async function readRemovals(): Promise<EventOf<'concern-removed'>[]> {
  const events = await openEvents(await db.events.where('kind').equals('concern-removed').toArray());
  return (events as EventOf<'concern-removed'>[]).toReversed();
}
