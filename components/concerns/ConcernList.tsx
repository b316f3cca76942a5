import { useDeferredValue, useMemo, useState } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { type Filter, matching } from '#pathway/finding.ts';
import { count } from '#pathway/reminder-words.ts';
import type { Row } from '#pathway/row.ts';
import { JoinFile } from '../exchange/JoinFile.tsx';
import { Action } from '../ui/Action.tsx';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { ConcernRow } from './ConcernRow.tsx';
import { useNow } from '../ui/useNow.ts';
import { Filters } from './Filters.tsx';

const AT_ONCE = 40;

interface ConcernListProps {
  rows: readonly Row[];
  /** false while those that are over are still being read */
  complete: boolean;
  calendars: CalendarHistory;
  filter: Filter;
  setFilter: (filter: Filter) => void;
}

/** Every concern on this device, most urgent first, narrowed as one types. */
export function ConcernList({ rows, complete, calendars, filter, setFilter }: ConcernListProps) {
  const now = useNow();
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  const wanted = useDeferredValue(filter);
  // The seconds within a minute change nothing in a list.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const found = useMemo(() => matching(rows, wanted, now), [rows, wanted, minute]);
  const [most, setMost] = useState(AT_ONCE);
  return (
    <div className="stack loose">
      <RoomTitle>Concerns</RoomTitle>
      <Filters filter={filter} setFilter={setFilter} />
      <p role="status" className="quiet">
        {count(found.length, 'concern', 'concerns')}
        {complete && found.length < rows.length ? ` of ${rows.length}` : ''}
        {complete ? '' : '. Reading the others.'}
      </p>
      <ol className="rows">
        {found.slice(0, most).map((row) => (
          <ConcernRow key={row.id} row={row} calendars={calendars} now={now} />
        ))}
      </ol>
      {found.length > most ? (
        <div>
          <Action onPress={() => setMost(most + AT_ONCE)}>Show {Math.min(AT_ONCE, found.length - most)} more</Action>
        </div>
      ) : null}
      {rows.length || !complete ? null : <p>There is no concern on this device yet. One begins with “Record what happened” beside a note, or comes as a file from another device.</p>}
      <JoinFile />
    </div>
  );
}
