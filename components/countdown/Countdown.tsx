import type { ReactNode } from 'react';
import type { Concern } from '#pathway/concern.ts';
import { type CalendarHistory, type DueStep, dueSteps, isOpen } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { useCalendars } from '../settings/useCalendars.ts';
import { useNow } from '../ui/useNow.ts';
import { Clocks } from './Clocks.tsx';
import { Spoken } from './Spoken.tsx';
import { titleOf } from './title.ts';

interface CountdownProps {
  concerns: readonly Concern[];
  desk: Who | null;
  /** what can be done with a step here: nothing in the toolbar's popup */
  renderActions?: (concern: Concern, due: DueStep, now: Temporal.Instant) => ReactNode;
  /** what else can be done for a concern */
  renderMore?: (concern: Concern) => ReactNode;
}

/** Every concern that runs on this device, most urgent first, each with its clocks. */
export function Countdown({ concerns, desk, renderActions, renderMore }: CountdownProps) {
  const now = useNow();
  const calendars = useCalendars();
  if (!calendars) return null;
  const listed = byUrgency(concerns, calendars, now);
  return (
    <>
      <Spoken concerns={concerns} calendars={calendars} now={now} />
      <ol className="stack loose">
        {listed.map(({ concern, steps }) => (
          <li key={concern.id} className="card stack">
            <h3 className="card-title" id={`concern-${concern.id}`}>
              {titleOf(concern, now)}
            </h3>
            <Clocks steps={steps} desk={desk} calendars={calendars} renderActions={(due) => renderActions?.(concern, due, now)} />
            {renderMore?.(concern)}
          </li>
        ))}
      </ol>
    </>
  );
}

interface Listed {
  concern: Concern;
  steps: DueStep[];
}

/** Concerns of which nothing is left to do stand elsewhere, and so does a regular review that is over for good. */
function byUrgency(concerns: readonly Concern[], calendars: CalendarHistory, now: Temporal.Instant): Listed[] {
  const next = ({ steps }: Listed) => Math.min(...steps.filter(isOpen).map((due) => due.due.epochMilliseconds));
  return concerns
    .map((concern) => ({ concern, steps: dueSteps(concern, calendars, now).filter(({ missed }) => !missed) }))
    .filter(({ concern, steps }) => concern.state !== 'in-error' && (concern.state !== 'concluded' || steps.some(isOpen)))
    .sort((a, b) => next(a) - next(b));
}
