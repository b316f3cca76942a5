import { useMemo } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { peopleWords } from '../concern/people-words.ts';
import { useRows } from '../concerns/useRows.ts';
import { useNow } from '../ui/useNow.ts';

/** What each concern is called, by its id; `undefined` until that is there. */
export function useNames(calendars: CalendarHistory): ((concern: string) => string) | undefined {
  const rows = useRows(calendars);
  const now = useNow();
  const day = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString();
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const names = useMemo(() => rows && new Map(rows.map(({ id, people, identified }) => [id, peopleWords(people.map(({ reference }) => reference), identified, now)])), [rows, day]);
  return names && ((concern) => names.get(concern) ?? 'A concern that is not on this device');
}
