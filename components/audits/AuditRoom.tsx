import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { signedAudits, signedFor } from '#pathway/audit/signed.ts';
import { daysWords } from '#pathway/audit-words.ts';
import { AUDITS, daysOf } from '#pathway/audits.ts';
import { auditLate, periodProblem } from '#pathway/decide/audit.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { AuditKind } from '#pathway/service-audits.ts';
import { readAudits } from '#record/service.ts';
import { OneForm } from '../concern/OneForm.tsx';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { Said } from '../ui/Said.tsx';
import { useNow } from '../ui/useNow.ts';
import { AuditWork } from './AuditWork.tsx';
import { SignedPage } from './SignedPage.tsx';
import { useNames } from './useNames.ts';

interface AuditRoomProps {
  kind: AuditKind;
  /** the first day of what it looks back on */
  from: string;
  calendars: CalendarHistory;
}

/** One audit: its figures and what is behind them until it is signed, and from then on what was signed. */
export function AuditRoom({ kind, from, calendars }: AuditRoomProps) {
  const events = useLiveQuery(() => readAudits(from), [from]);
  const names = useNames(calendars);
  const now = useNow();
  const [said, setSaid] = useState<string>();
  if (!events || !names) return null;
  const days = daysOf(kind, Temporal.PlainDate.from(from));
  const period = { audit: kind, from: days.from.toString(), to: days.to.toString() };
  const audit = signedFor(signedAudits(events), kind, from);
  const problem = audit ? null : periodProblem(events, { ...period, from }, now);
  return (
    <div className="stack loose">
      <div className="stack tight">
        <p className="no-print">
          <a href="#audits">All audits</a>
        </p>
        <RoomTitle>
          {AUDITS[kind].title}, {daysWords(kind, days)}
        </RoomTitle>
        <p className="quiet no-print">
          {AUDITS[kind].step.role}. {AUDITS[kind].limit}.
        </p>
      </div>
      <OneForm key={audit ? 'signed' : 'open'}>
        {audit && said ? <Said>{said}</Said> : null}
        {audit ? <SignedPage audit={audit} calendars={calendars} names={names} /> : null}
        {problem ? <p className="closed">{problem}</p> : null}
        {!audit && !problem ? (
          <AuditWork kind={kind} days={days} calendars={calendars} names={names} late={() => auditLate(events, period, now, calendars) !== null} signed={() => setSaid('The audit is signed. What was counted stays as it is.')} />
        ) : null}
      </OneForm>
    </div>
  );
}
