import { useState } from 'react';
import { ConcernsRoom } from '#components/concerns/ConcernsRoom.tsx';
import { ShiftHandover } from '#components/handover/ShiftHandover.tsx';
import { ManagersGate } from '#components/lock/ManagersGate.tsx';
import { useCalendars } from '#components/settings/useCalendars.ts';
import { useDesk } from '#components/settings/useDesk.ts';
import { type Filter, NO_FILTER } from '#pathway/finding.ts';
import { DeskTop } from './DeskTop.tsx';
import { ManagersRoom } from './ManagersRoom.tsx';
import { useRoom } from './useRoom.ts';

/** The full page: every concern and the shift handover for all, the other rooms for managers. */
export function Desk() {
  const room = useRoom();
  const desk = useDesk();
  const calendars = useCalendars();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  if (desk === undefined || !calendars) return null;
  const forAll = room.room === 'concerns' || room.room === 'handover';
  return (
    <div className="desk-page">
      <DeskTop room={room} desk={desk} />
      <main>
        {room.room === 'concerns' ? <ConcernsRoom calendars={calendars} filter={filter} setFilter={setFilter} /> : null}
        {room.room === 'handover' ? <ShiftHandover calendars={calendars} desk={desk} /> : null}
        {forAll ? null : (
          <ManagersGate what={room.room === 'concern' ? 'A concern' : 'This room'}>
            <ManagersRoom room={room} calendars={calendars} desk={desk} showPerson={(person) => setFilter({ ...NO_FILTER, state: 'any', person })} />
          </ManagersGate>
        )}
      </main>
    </div>
  );
}
