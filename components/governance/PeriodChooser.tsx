import { useState } from 'react';
import { after, before, type ChosenPeriod, isRunning, PERIOD_KINDS, type PeriodKind, periodOn, periodWords, refusal } from '#pathway/governance/period.ts';
import { Action } from '../ui/Action.tsx';
import { Choice } from '../ui/Choice.tsx';
import { DayOfYear } from '../ui/DayOfYear.tsx';
import { isDay } from './address.ts';

interface PeriodChooserProps {
  period: ChosenPeriod;
  today: Temporal.PlainDate;
  choose: (period: ChosenPeriod) => void;
  /** the kinds to choose from */
  kinds?: readonly PeriodKind[];
}

const ALL = Object.keys(PERIOD_KINDS) as PeriodKind[];
const NO_DAY = 'Write a day that there is, such as 16/11/2026.';

/** Which week, fortnight or month is counted. One that has not begun is refused with the reason, and what was chosen stays. */
export function PeriodChooser({ period, today, choose, kinds = ALL }: PeriodChooserProps) {
  const [typed, setTyped] = useState<{ day: string; error: string }>();
  const take = (next: ChosenPeriod, day: string) => {
    const error = refusal(next, today);
    setTyped(error ? { day, error } : undefined);
    if (!error) choose(next);
  };
  const onDay = (day: string) => (isDay(day) ? take(periodOn(period.kind, Temporal.PlainDate.from(day)), day) : setTyped({ day, error: day ? NO_DAY : '' }));
  const next = after(period);
  return (
    <section className="card stack period no-print" aria-label="Period">
      <div className="period-fields">
        {kinds.length > 1 ? (
          <Choice label="Period" id="period-kind" inline options={kinds.map((value) => ({ value, label: PERIOD_KINDS[value] }))} value={period.kind} onChange={(kind) => take(periodOn(kind, earlierOf(period.to, today)), '')} />
        ) : null}
        <DayOfYear id="period-day" label="A day in it" value={typed?.day ?? period.from.toString()} onChange={onDay} error={typed?.error || undefined} />
      </div>
      <div className="row">
        <Action onPress={() => take(before(period), '')}>Earlier {period.kind}</Action>
        <Action isDisabled={refusal(next, today) !== null} onPress={() => take(next, '')}>
          Later {period.kind}
        </Action>
        <p role="status">
          <strong>{periodWords(period)}</strong>
          {isRunning(period, today) ? ', still running: counted up to now' : ''}
        </p>
      </div>
    </section>
  );
}

/** Of a period that is running, today: so that a month becomes the week of now and not one that is still to come. */
const earlierOf = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate => (Temporal.PlainDate.compare(one, other) < 0 ? one : other);
