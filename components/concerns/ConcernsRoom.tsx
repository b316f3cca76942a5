import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Filter } from '#pathway/finding.ts';
import { ConcernList } from './ConcernList.tsx';
import { useRowsBySteps } from './useRows.ts';

interface ConcernsRoomProps {
  calendars: CalendarHistory;
  filter: Filter;
  setFilter: (filter: Filter) => void;
}

/** The list, as soon as its first rows are read. */
export function ConcernsRoom(props: ConcernsRoomProps) {
  const { rows, complete } = useRowsBySteps(props.calendars);
  return rows ? <ConcernList {...props} rows={rows} complete={complete} /> : null;
}
