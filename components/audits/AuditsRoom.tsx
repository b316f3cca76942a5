import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type Audit, audits, auditDone, auditedNow, packDue } from '#pathway/audits.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Row } from '#pathway/row.ts';
import { STEP } from '#pathway/steps.ts';
import type { Who } from '#pathway/who.ts';
import { readAudits } from '#record/read.ts';
import { ukTimeInFull } from '#time/words.ts';
import { useRows } from '../concerns/useRows.ts';
import { Action } from '../ui/Action.tsx';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { Said } from '../ui/Said.tsx';
import { useNow } from '../ui/useNow.ts';
import { AuditForm } from './AuditForm.tsx';
import { AuditTable } from './AuditTable.tsx';
import { daysWords, monthWords } from './days-words.ts';
import { Themes } from './Themes.tsx';

interface AuditsRoomProps {
  calendars: CalendarHistory;
  desk: Who | null;
}

const WEEKS_BACK = 8;
const STEPS = ['1.5', '2.5'] as const;

/** The two audits of a service: the one that is to be written now, and those before it. */
export function AuditsRoom({ calendars, desk }: AuditsRoomProps) {
  const now = useNow();
  const from = now.subtract({ hours: WEEKS_BACK * 7 * 24 });
  const events = useLiveQuery(() => readAudits(from), [from.epochMilliseconds]);
  const rows = useRows(calendars);
  const [open, setOpen] = useState<Audit['step'] | null>(null);
  const [sent, setSent] = useState<Audit['step'] | null>(null);
  if (!events || !rows) return null;
  const all = audits(events, calendars, begin(rows, from, now), now);
  const said = sent && auditDone(sent, events, now) ? sent : null;
  return (
    <div className="stack loose">
      <RoomTitle>Audits</RoomTitle>
      {STEPS.map((step) => {
        const { from: first, to } = auditedNow(step, now);
        const current = all.find((audit) => audit.step === step && audit.from.equals(first));
        return (
          <section key={step} className="card stack" aria-labelledby={`audit-${step}`}>
            <h2 id={`audit-${step}`}>
              {step} {STEP[step].title}
            </h2>
            <p className="quiet">{STEP[step].role}. {STEP[step].limit}.</p>
            {said === step ? <Said>Step {step} is complete.</Said> : null}
            {open === step && said !== step && desk ? (
              <AuditForm step={step} calendars={calendars} done={() => setSent(step)} close={() => setOpen(null)} />
            ) : current ? (
              current.completed ? null : <Open step={step} days={daysWords({ from: first, to })} desk={desk} open={() => setOpen(step)} />
            ) : (
              <p>There is nothing to look back on yet.</p>
            )}
            <AuditTable audits={all.filter((audit) => audit.step === step)} now={now} />
          </section>
        );
      })}
      <Themes rows={rows} now={now} />
      <p className="quiet">The monthly governance pack for {monthWords(now)} is due {ukTimeInFull(packDue(calendars, now), now)}.</p>
    </div>
  );
}

/** Weeks before the first concern have nothing to look back on. */
function begin(rows: readonly Row[], from: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const first = rows[0] ? Temporal.Instant.from(rows[0].recorded) : now;
  return Temporal.Instant.compare(first, from) > 0 ? first : from;
}

function Open({ step, days, desk, open }: { step: Audit['step']; days: string; desk: Who | null; open: () => void }) {
  if (!desk) return <p className="refused">Say who is at this desk first: at the top of this page.</p>;
  return (
    <div>
      <Action onPress={open}>
        Open {step} for {days}
      </Action>
    </div>
  );
}
