import type { Concern } from '#pathway/concern.ts';
import { type CalendarHistory, type DueStep, dueSteps, isOpen } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { ukTimeLabel } from '#time/words.ts';
import { useCalendars } from '../settings/useCalendars.ts';
import { useNow } from '../ui/useNow.ts';
import { StepLine } from './StepLine.tsx';

/** Every open step of every concern on this device: what is for the role at this desk first, most urgent first. */
export function Countdown({ concerns, desk }: { concerns: readonly Concern[]; desk: Who | null }) {
  const now = useNow();
  const calendars = useCalendars();
  if (!calendars) return null;
  return (
    <ol className="stack loose">
      {byUrgency(concerns, calendars, now).map(({ concern, steps }) => (
        <li key={concern.id} className="card stack">
          <h2>{titleOf(concern, now)}</h2>
          <ol className="steps">
            {[...steps].sort((a, b) => rank(a, desk) - rank(b, desk)).map((due) => (
              <StepLine key={due.id} due={due} now={now} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface Listed {
  concern: Concern;
  steps: DueStep[];
}

/** A regular review that is over for good is no clock any more; it stands in the chronology. */
function byUrgency(concerns: readonly Concern[], calendars: CalendarHistory, now: Temporal.Instant): Listed[] {
  const next = ({ steps }: Listed) => Math.min(...steps.filter(isOpen).map((due) => due.due.epochMilliseconds));
  return concerns.map((concern) => ({ concern, steps: dueSteps(concern, calendars, now).filter(({ missed }) => !missed) })).sort((a, b) => next(a) - next(b));
}

/** Open before done; among the open, this desk's role first, then by due time. */
function rank(due: DueStep, desk: Who | null): number {
  const group = !isOpen(due) ? 2 : due.step.role === desk?.role ? 0 : 1;
  return group * 1e15 + due.due.epochMilliseconds;
}

function titleOf(concern: Concern, now: Temporal.Instant): string {
  const people = concern.firstRecord?.record.people.map((person) => person.reference).join(' and ');
  return people ? people : `Identified ${ukTimeLabel(Temporal.Instant.from(concern.identified), now)}`;
}
