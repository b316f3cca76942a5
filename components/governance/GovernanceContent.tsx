import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { ChosenPeriod } from '#pathway/governance/period.ts';
import type { GovernancePart } from './address.ts';
import { Glance } from './Glance.tsx';
import { NotesPart } from './NotesPart.tsx';
import { OpenNowPart } from './OpenNowPart.tsx';
import { PackPart } from './PackPart.tsx';
import { PeriodChooser } from './PeriodChooser.tsx';
import { TimesPart } from './TimesPart.tsx';
import { TrendPart } from './TrendPart.tsx';
import { useLook } from './useLook.ts';

interface GovernanceContentProps {
  part: GovernancePart;
  calendars: CalendarHistory;
  period: ChosenPeriod;
  today: Temporal.PlainDate;
  choose: (period: ChosenPeriod) => void;
}

/** One part of the room, for the period that was chosen. */
export function GovernanceContent({ part, calendars, period, today, choose }: GovernanceContentProps) {
  if (part === 'now') return <OpenNowPart calendars={calendars} />;
  const isMonthly = part === 'notes' || part === 'pack';
  return (
    <>
      <PeriodChooser period={period} today={today} choose={choose} {...(isMonthly ? { kinds: ['month'] as const } : {})} />
      <Counted part={part} calendars={calendars} period={period} />
    </>
  );
}

function Counted({ part, calendars, period }: Pick<GovernanceContentProps, 'part' | 'calendars' | 'period'>) {
  const found = useLook(calendars, part === 'notes' || part === 'pack');
  if (!found) return <p role="status">Reading.</p>;
  if (!found.complete) return <p role="status">Plainly is still adding up the record. The figures come as soon as none is missing.</p>;
  const { look } = found;
  switch (part) {
    case 'trend':
      return <TrendPart look={look} period={period} />;
    case 'times':
      return <TimesPart look={look} period={period} />;
    case 'notes':
      return <NotesPart look={look} period={period} />;
    case 'pack':
      return <PackPart look={look} period={period} calendars={calendars} />;
    default:
      return <Glance look={look} period={period} />;
  }
}
