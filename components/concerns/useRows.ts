import { useLiveQuery } from 'dexie-react-hooks';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Row } from '#pathway/row.ts';
import { readRows } from '#record/read.ts';
import { now } from '#settings/now.ts';

const useRead = (which: 'all' | 'open', calendars: CalendarHistory | undefined) => useLiveQuery(async () => (calendars ? readRows(which, calendars, now()) : undefined), [calendars]);

/** The row of every concern on this device, live; `undefined` until they are there. */
export const useRows = (calendars: CalendarHistory | undefined): Row[] | undefined => useRead('all', calendars)?.rows;

/**
 * The same for a list: those in which something is left to do at once, and all as soon as the many that are over are
 * read; `complete` once nothing is missing.
 */
export function useRowsBySteps(calendars: CalendarHistory): { rows: Row[] | undefined; complete: boolean } {
  const open = useRead('open', calendars);
  const all = useRead('all', open && calendars);
  return { rows: (all ?? open)?.rows, complete: all?.complete ?? false };
}
