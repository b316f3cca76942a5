import { useMemo, useRef } from 'react';
import type { Concern } from '#pathway/concern.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { type Row, rowOf } from '#pathway/finding.ts';
import { useNow } from '../ui/useNow.ts';

interface Known {
  minute: number;
  calendars: CalendarHistory;
  row: Row;
}

/** Works out the row of a concern once for each minute, and the moment for which it does. */
export function useRows(calendars: CalendarHistory): { rowAt: (concern: Concern) => Row; now: Temporal.Instant } {
  const now = useNow();
  const known = useRef(new WeakMap<Concern, Known>());
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  // The seconds within a minute change no row: the moment in which the minute began to be shown is good for all of it.
  return useMemo(() => {
    const rowAt = (concern: Concern): Row => {
      const before = known.current.get(concern);
      if (before?.minute === minute && before.calendars === calendars) return before.row;
      const row = rowOf(concern, calendars, now);
      known.current.set(concern, { minute, calendars, row });
      return row;
    };
    return { rowAt, now };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [calendars, minute]);
}
