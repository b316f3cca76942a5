import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { type Patterns, patterns } from '#pathway/patterns/patterns.ts';
import type { Row } from '#pathway/row.ts';
import { readPatternEvents } from '#record/read.ts';
import { useRows } from '../concerns/useRows.ts';
import { useService } from '../settings/useService.ts';

/** The patterns of the whole record, live, with the rows that they are made of; `undefined` until all are read. */
export function usePatterns(calendars: CalendarHistory, now: Temporal.Instant): { seen: Patterns; rows: ReadonlyMap<string, Row> } | undefined {
  const rows = useRows(calendars);
  const events = useLiveQuery(readPatternEvents);
  const rooms = useService()?.rooms;
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  return useMemo(() => {
    if (!rows || !events || !rooms) return undefined;
    return { seen: patterns(rows, events, rooms.map(({ name }) => name), now), rows: new Map(rows.map((row) => [row.id, row])) };
    // The seconds within a minute change nothing here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, events, rooms, minute]);
}
