import { useState } from 'react';
import { ConcernsRoom } from '#components/concerns/ConcernsRoom.tsx';
import { ShiftHandover } from '#components/handover/ShiftHandover.tsx';
import { ManagersGate } from '#components/lock/ManagersGate.tsx';
import { HealthNotice } from '#components/record/HealthNotice.tsx';
import { RecordRoom } from '#components/record/RecordRoom.tsx';
import { useRecovery } from '#components/record/useRecovery.ts';
import { useCalendars } from '#components/settings/useCalendars.ts';
import { useDesk } from '#components/settings/useDesk.ts';
import { Boundary } from '#components/ui/Boundary.tsx';
import { type Filter, NO_FILTER } from '#pathway/finding.ts';
import { DeskTop } from './DeskTop.tsx';
import { ManagersRoom } from './ManagersRoom.tsx';
import { useRoom } from './useRoom.ts';

const UNREADABLE = 'What is recorded can’t be shown: the browser can’t read it. Go to Record: there it says what can be done.';

/** The full page: every concern and the shift handover for all, the other rooms for managers. */
export function Desk() {
  const room = useRoom();
  const desk = useDesk();
  const calendars = useCalendars();
  useRecovery();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  if (desk === undefined || !calendars) return null;
  const forAll = room.room === 'concerns' || room.room === 'handover' || room.room === 'record';
  return (
    <div className="desk-page">
      <DeskTop room={room} desk={desk} />
      <main>
        <HealthNotice />
        <Boundary key={room.room} instead={UNREADABLE}>
          {room.room === 'concerns' ? <ConcernsRoom calendars={calendars} filter={filter} setFilter={setFilter} /> : null}
          {room.room === 'handover' ? <ShiftHandover calendars={calendars} desk={desk} /> : null}
          {forAll ? null : (
            <ManagersGate what={room.room === 'concern' ? 'A concern' : 'This room'} heading="h1">
              <ManagersRoom room={room} calendars={calendars} desk={desk} showPerson={(person) => setFilter({ ...NO_FILTER, state: 'any', person })} />
            </ManagersGate>
          )}
        </Boundary>
        {room.room === 'record' ? <RecordRoom /> : null}
      </main>
    </div>
  );
}
