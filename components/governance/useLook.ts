import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { type Look, lookOver } from '#pathway/measures/look.ts';
import { readFigures, readLooseAnswers } from '#record/figures.ts';
import { now as clock } from '#settings/now.ts';
import { useNow } from '../ui/useNow.ts';

const NONE: Awaited<ReturnType<typeof readLooseAnswers>> = [];

/**
 * The record as every measure counts it, as of this minute, live. `undefined` until it is read; `complete` is false
 * while the background still adds up what is new, and then no figure is right yet.
 * @param withAnswers whether prompts that belong to no concern are wanted too: only the notes' figures need them
 */
export function useLook(calendars: CalendarHistory, withAnswers: boolean): { look: Look; complete: boolean } | undefined {
  const now = useNow();
  const found = useLiveQuery(() => readFigures({ calendars, now: clock() }), [calendars]);
  const loose = useLiveQuery(async () => (withAnswers ? readLooseAnswers() : NONE), [withAnswers]);
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  return useMemo(
    () => (found && loose ? { look: lookOver(found.measured, loose, calendars, Temporal.Instant.fromEpochMilliseconds(Math.max(clock().epochMilliseconds, minute))), complete: found.complete } : undefined),
    [found, loose, calendars, minute],
  );
}
