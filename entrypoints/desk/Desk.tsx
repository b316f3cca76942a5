import { useState } from 'react';
import { ConcernList } from '#components/concerns/ConcernList.tsx';
import { ShiftHandover } from '#components/handover/ShiftHandover.tsx';
import { useCalendars } from '#components/settings/useCalendars.ts';
import { useDesk } from '#components/settings/useDesk.ts';
import { type Filter, NO_FILTER } from '#pathway/finding.ts';
import { ConcernRoom } from './ConcernRoom.tsx';
import { DeskTop } from './DeskTop.tsx';
import { useConcerns } from './useConcerns.ts';
import { useRoom } from './useRoom.ts';

/** The full page for managers: every concern, one concern, the shift handover. */
export function Desk() {
  const room = useRoom();
  const desk = useDesk();
  const calendars = useCalendars();
  const { concerns, complete } = useConcerns();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  if (desk === undefined || !calendars) return null;
  return (
    <div className="desk-page">
      <DeskTop room={room} desk={desk} />
      <main>
        {room.room === 'concern' ? (
          <ConcernRoom key={room.id} {...room} concerns={concerns ?? []} calendars={calendars} showPerson={(person) => setFilter({ ...NO_FILTER, state: 'any', person })} />
        ) : null}
        {room.room === 'concerns' && concerns ? <ConcernList concerns={concerns} complete={complete} calendars={calendars} filter={filter} setFilter={setFilter} /> : null}
        {room.room === 'handover' && concerns ? <ShiftHandover concerns={concerns} calendars={calendars} desk={desk} /> : null}
      </main>
    </div>
  );
}
