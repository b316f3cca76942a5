import { useState } from 'react';
import { AuditsRoom } from '#components/audits/AuditsRoom.tsx';
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
import { ConcernRoom } from './ConcernRoom.tsx';
import { DeskTop } from './DeskTop.tsx';
import { useRoom } from './useRoom.ts';

const UNREADABLE = 'What is recorded can’t be shown: the browser can’t read it. Go to Record: there it says what can be done.';

/** The full page for managers: every concern, one concern, the shift handover. */
export function Desk() {
  const room = useRoom();
  const desk = useDesk();
  const calendars = useCalendars();
  useRecovery();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  if (desk === undefined || !calendars) return null;
  return (
    <div className="desk-page">
      <DeskTop room={room} desk={desk} />
      <main>
        <HealthNotice />
        <Boundary key={room.room} instead={UNREADABLE}>
          {room.room === 'concern' ? (
            <ManagersGate what="A concern">
              <ConcernRoom key={room.id} {...room} calendars={calendars} showPerson={(person) => setFilter({ ...NO_FILTER, state: 'any', person })} />
            </ManagersGate>
          ) : null}
          {room.room === 'concerns' ? <ConcernsRoom calendars={calendars} filter={filter} setFilter={setFilter} /> : null}
          {room.room === 'audits' ? (
            <ManagersGate what="This room">
              <AuditsRoom calendars={calendars} desk={desk} />
            </ManagersGate>
          ) : null}
          {room.room === 'handover' ? <ShiftHandover calendars={calendars} desk={desk} /> : null}
        </Boundary>
        {room.room === 'record' ? <RecordRoom /> : null}
      </main>
    </div>
  );
}
