import { AUDIT_KINDS, auditedNow, auditsDue } from '#pathway/audits.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { useRows } from '../concerns/useRows.ts';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { useNow } from '../ui/useNow.ts';
import { OneForm } from '../concern/OneForm.tsx';
import { AuditCard } from './AuditCard.tsx';
import { AuditTasks } from './AuditTasks.tsx';
import { ConcernReviews } from './ConcernReviews.tsx';
import { Themes } from './Themes.tsx';
import { useServiceAudits } from './useServiceAudits.ts';

interface AuditsRoomProps {
  calendars: CalendarHistory;
}

const WEEKS_BACK = 8;

/** The audits of a service and its monthly pack: what they asked for, the one of each that is to be signed now, and those before it. */
export function AuditsRoom({ calendars }: AuditsRoomProps) {
  const now = useNow();
  const service = useServiceAudits();
  const rows = useRows(calendars);
  if (service === undefined || !rows) return null;
  const all = service ? auditsDue(service, calendars, now, now.subtract({ hours: WEEKS_BACK * 7 * 24 })) : [];
  const tasks = service?.tasks.filter(({ done }) => !done || isRecent(done.recorded, now)) ?? [];
  return (
    <OneForm>
    <div className="stack loose">
      <RoomTitle>Audits</RoomTitle>
      {service && tasks.length ? <AuditTasks title="Tasks from audits" service={service} tasks={tasks} /> : null}
      {AUDIT_KINDS.map((kind) => (
        <AuditCard key={kind} kind={kind} days={auditedNow(kind, now)} audits={all.filter((audit) => audit.kind === kind)} now={now} />
      ))}
      <ConcernReviews rows={rows} now={now} />
      <Themes rows={rows} now={now} />
    </div>
    </OneForm>
  );
}

/** What was done within the last weeks stays in sight. */
const isRecent = (recorded: string, now: Temporal.Instant): boolean => Temporal.Instant.compare(Temporal.Instant.from(recorded), now.subtract({ hours: WEEKS_BACK * 7 * 24 })) > 0;
