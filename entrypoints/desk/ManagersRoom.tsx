import { lazy, Suspense } from 'react';
import { AuditRoom } from '#components/audits/AuditRoom.tsx';
import { AuditsRoom } from '#components/audits/AuditsRoom.tsx';
import { GovernanceRoom } from '#components/governance/GovernanceRoom.tsx';
import { PatternsRoom } from '#components/patterns/PatternsRoom.tsx';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { ConcernRoom } from './ConcernRoom.tsx';
import type { Room } from './room.ts';

/** Comes with its styles, its worker and what reads tables only once somebody opens it. */
const LookBackRoom = lazy(async () => ({ default: (await import('#components/look-back/LookBackRoom.tsx')).LookBackRoom }));

interface ManagersRoomProps {
  room: Room;
  calendars: CalendarHistory;
  desk: Who | null;
  showPerson: (reference: string) => void;
}

/** The rooms that only managers read, once there is a lock. */
export function ManagersRoom({ room, calendars, desk, showPerson }: ManagersRoomProps) {
  switch (room.room) {
    case 'concern':
      return <ConcernRoom key={room.id} {...room} calendars={calendars} showPerson={showPerson} />;
    case 'audits':
      return <AuditsRoom calendars={calendars} />;
    case 'audit':
      return <AuditRoom key={`${room.kind} ${room.from}`} kind={room.kind} from={room.from} calendars={calendars} />;
    case 'patterns':
      return <PatternsRoom calendars={calendars} desk={desk} />;
    case 'governance':
      return <GovernanceRoom calendars={calendars} at={room.at} />;
    case 'look-back':
      return (
        <Suspense fallback={null}>
          <LookBackRoom calendars={calendars} desk={desk} />
        </Suspense>
      );
    default:
      return null;
  }
}
