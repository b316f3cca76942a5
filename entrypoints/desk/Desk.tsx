import { lazy, Suspense, useState } from 'react';
import { AuditRoom } from '#components/audits/AuditRoom.tsx';
import { AuditsRoom } from '#components/audits/AuditsRoom.tsx';
import { ConcernsRoom } from '#components/concerns/ConcernsRoom.tsx';
import { GovernanceRoom } from '#components/governance/GovernanceRoom.tsx';
import { ShiftHandover } from '#components/handover/ShiftHandover.tsx';
import { PatternsRoom } from '#components/patterns/PatternsRoom.tsx';
import { useCalendars } from '#components/settings/useCalendars.ts';
import { useDesk } from '#components/settings/useDesk.ts';
import { type Filter, NO_FILTER } from '#pathway/finding.ts';
import { ConcernRoom } from './ConcernRoom.tsx';
import { DeskTop } from './DeskTop.tsx';
import { useRoom } from './useRoom.ts';

/** Comes with its styles, its worker and what reads tables only once somebody opens it. */
const LookBackRoom = lazy(async () => ({ default: (await import('#components/look-back/LookBackRoom.tsx')).LookBackRoom }));

/** The full page for managers: every concern, one concern, the shift handover. */
export function Desk() {
  const room = useRoom();
  const desk = useDesk();
  const calendars = useCalendars();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  if (desk === undefined || !calendars) return null;
  return (
    <div className="desk-page">
      <DeskTop room={room} desk={desk} />
      <main>
        {room.room === 'concern' ? (
          <ConcernRoom key={room.id} {...room} calendars={calendars} showPerson={(person) => setFilter({ ...NO_FILTER, state: 'any', person })} />
        ) : null}
        {room.room === 'concerns' ? <ConcernsRoom calendars={calendars} filter={filter} setFilter={setFilter} /> : null}
        {room.room === 'audits' ? <AuditsRoom calendars={calendars} /> : null}
        {room.room === 'audit' ? <AuditRoom key={`${room.kind} ${room.from}`} kind={room.kind} from={room.from} calendars={calendars} /> : null}
        {room.room === 'patterns' ? <PatternsRoom calendars={calendars} desk={desk} /> : null}
        {room.room === 'governance' ? <GovernanceRoom calendars={calendars} at={room.at} /> : null}
        {room.room === 'look-back' ? (
          <Suspense fallback={null}>
            <LookBackRoom calendars={calendars} desk={desk} />
          </Suspense>
        ) : null}
        {room.room === 'handover' ? <ShiftHandover calendars={calendars} desk={desk} /> : null}
      </main>
    </div>
  );
}
