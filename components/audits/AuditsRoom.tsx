import { AUDIT_KINDS, auditedNow, auditsDue } from '#pathway/audits.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { useRows } from '../concerns/useRows.ts';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { useNow } from '../ui/useNow.ts';
import { AuditCard } from './AuditCard.tsx';
import { Themes } from './Themes.tsx';
import { useServiceAudits } from './useServiceAudits.ts';

interface AuditsRoomProps {
  calendars: CalendarHistory;
  desk: Who | null;
}

const WEEKS_BACK = 8;

/** The audits of a service and its monthly pack: the one of each that is to be written now, and those before it. */
export function AuditsRoom({ calendars, desk }: AuditsRoomProps) {
  const now = useNow();
  const service = useServiceAudits();
  const rows = useRows(calendars);
  if (service === undefined || !rows) return null;
  const all = service ? auditsDue(service, calendars, now, now.subtract({ hours: WEEKS_BACK * 7 * 24 })) : [];
  return (
    <div className="stack loose">
      <RoomTitle>Audits</RoomTitle>
      {/* Once another week is to be looked back on, its card begins anew. */}
      {AUDIT_KINDS.map((kind) => ({ kind, days: auditedNow(kind, now) })).map(({ kind, days }) => (
        <AuditCard key={`${kind} ${days.from.toString()}`} kind={kind} days={days} audits={all.filter((audit) => audit.kind === kind)} calendars={calendars} desk={desk} now={now} />
      ))}
      <Themes rows={rows} now={now} />
    </div>
  );
}
