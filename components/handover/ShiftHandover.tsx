import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Concern } from '#pathway/concern.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { handover, handoversSigned } from '#pathway/handover.ts';
import { count } from '#pathway/reminder-words.ts';
import type { ServiceAudits } from '#pathway/service-audits.ts';
import type { Who } from '#pathway/who.ts';
import { readHandovers, readOpenConcerns } from '#record/read.ts';
import { ukTimeLabel } from '#time/words.ts';
import { peopleWords } from '../concern/people-words.ts';
import { Action } from '../ui/Action.tsx';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { useNow } from '../ui/useNow.ts';
import { useServiceAudits } from '../audits/useServiceAudits.ts';
import { AuditLines } from './AuditLines.tsx';
import { DueLines } from './DueLines.tsx';
import { SignHandover } from './SignHandover.tsx';

interface ShiftHandoverProps {
  calendars: CalendarHistory;
  desk: Who | null;
}

/** What this shift leaves to the next: what is overdue, what is due before it comes, what runs on; signed by both. */
export function ShiftHandover(props: ShiftHandoverProps) {
  const concerns = useLiveQuery(readOpenConcerns);
  const service = useServiceAudits();
  return concerns && service !== undefined ? <List {...props} concerns={concerns} service={service} /> : null;
}

function List({ concerns, service, calendars, desk }: ShiftHandoverProps & { concerns: readonly Concern[]; service: ServiceAudits | null }) {
  const now = useNow();
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const list = useMemo(() => handover(concerns, calendars, now, service), [concerns, service, calendars, minute]);
  const events = useLiveQuery(readHandovers);
  const label = (at: Temporal.Instant) => ukTimeLabel(at, now);
  const name = ({ people, identified }: Concern) => peopleWords(people.map(({ reference }) => reference), identified, now);
  return (
    <div className="stack loose">
      <RoomTitle>Shift handover</RoomTitle>
      <div className="row no-print-row">
        <p>
          <strong>{list.shift.name}</strong> hands over to <strong>{list.incoming}</strong> at {label(list.shift.close)}.
        </p>
        <span className="no-print">
          <Action onPress={() => print()}>Print</Action>
        </span>
      </div>
      <DueLines title="Overdue" none="Nothing is overdue." lines={list.overdue} now={now} />
      <DueLines title={`Due by ${label(list.shift.close)}`} none="Nothing is due before the handover." lines={list.before} now={now} />
      {list.service.length ? <AuditLines lines={list.service} now={now} /> : null}
      <section className="card stack" aria-labelledby="untold-title">
        <h2 id="untold-title">Escalations that nobody has been told of</h2>
        {list.untold.length ? (
          <ul>
            {list.untold.map(({ concern, count: open }) => (
              <li key={concern.id}>
                <a href={`#concern/${concern.id}/work`}>{name(concern)}</a>: {count(open, 'escalation', 'escalations')}
              </li>
            ))}
          </ul>
        ) : (
          <p>None.</p>
        )}
      </section>
      <section className="card stack" aria-labelledby="running-title">
        <h2 id="running-title">Running on, nothing due before the handover</h2>
        {list.running.length ? (
          <ul>
            {list.running.map(({ concern, next }) => (
              <li key={concern.id}>
                <a href={`#concern/${concern.id}`}>{name(concern)}</a>
                {next ? `: next ${next.step.id} ${next.title}, due ${label(next.due)}` : ''}
              </li>
            ))}
          </ul>
        ) : (
          <p>None.</p>
        )}
      </section>
      <SignHandover list={list} signed={handoversSigned(events ?? [])} desk={desk} now={now} />
    </div>
  );
}
