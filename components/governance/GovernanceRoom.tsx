import { useMemo } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { type ChosenPeriod, periodOn, refusal } from '#pathway/governance/period.ts';
import { ukDate } from '#time/zone.ts';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { useNow } from '../ui/useNow.ts';
import { addressOf, type Governance, GOVERNANCE_PARTS, type GovernancePart } from './address.ts';
import { GovernanceContent } from './GovernanceContent.tsx';

interface GovernanceRoomProps {
  calendars: CalendarHistory;
  at: Governance;
}

/** What single concerns add up to: figures of a period, trends, times, what is open, notes, the monthly pack. Never of a person who works here. */
export function GovernanceRoom({ calendars, at }: GovernanceRoomProps) {
  const today = ukDate(useNow()).toString();
  const { part, kind, day } = at;
  const period = useMemo(() => begun(periodOn(part === 'pack' || part === 'notes' ? 'month' : kind, Temporal.PlainDate.from(day ?? today)), today), [part, kind, day, today]);
  const choose = (next: ChosenPeriod) => location.assign(addressOf({ part, kind: next.kind, day: next.from.toString() }));
  return (
    <div className="stack loose">
      <RoomTitle>Governance</RoomTitle>
      <nav aria-label="Parts of governance" className="parts">
        <ul className="tabs">
          {(Object.keys(GOVERNANCE_PARTS) as GovernancePart[]).map((each) => (
            <li key={each}>
              <a href={addressOf({ ...at, part: each })} {...(each === part ? { 'aria-current': 'page' as const } : {})}>
                {GOVERNANCE_PARTS[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <GovernanceContent key={part} part={part} calendars={calendars} period={period} today={Temporal.PlainDate.from(today)} choose={choose} />
    </div>
  );
}

/** An address may name a day that is still to come: then the period of today stands there. */
const begun = (period: ChosenPeriod, today: string): ChosenPeriod => (refusal(period, Temporal.PlainDate.from(today)) ? periodOn(period.kind, Temporal.PlainDate.from(today)) : period);
