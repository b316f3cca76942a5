import type { ReactNode } from 'react';
import type { Concern } from '#pathway/concern.ts';
import { type CalendarHistory, type DueStep, dueSteps, isInError, isOpen, type Owing } from '#pathway/due-steps.ts';
import { isServiceAudits, type ServiceAudits } from '#pathway/service-audits.ts';
import type { Who } from '#pathway/who.ts';
import { useCalendars } from '../settings/useCalendars.ts';
import { useNow } from '../ui/useNow.ts';
import { AuditActions } from '../work/AuditActions.tsx';
import { Clocks } from './Clocks.tsx';
import { Spoken } from './Spoken.tsx';
import { titleOf } from './title.ts';

interface CountdownProps {
  concerns: readonly Concern[];
  /** what the service owes of itself: its audits; null before there is a concern */
  service: ServiceAudits | null;
  desk: Who | null;
  /** what can be done with a step here: nothing in the toolbar's popup */
  renderActions?: (concern: Concern, due: DueStep, now: Temporal.Instant) => ReactNode;
  /** what else can be done for a concern */
  renderMore?: (concern: Concern) => ReactNode;
}

/** Every concern that runs on this device, and the service itself, most urgent first, each with its clocks. */
export function Countdown({ concerns, service, desk, renderActions, renderMore }: CountdownProps) {
  const now = useNow();
  const calendars = useCalendars();
  if (!calendars) return null;
  const all = service ? [...concerns, service] : concerns;
  return (
    <>
      <Spoken all={all} calendars={calendars} now={now} />
      <ol className="stack loose">
        {byUrgency(all, calendars, now).map(({ of, steps }) => (
          <li key={of.id} className="card stack">
            <h3 className="card-title" id={headingOf(of)}>
              {isServiceAudits(of) ? 'The whole service' : titleOf(of, now)}
            </h3>
            <Clocks
              steps={steps}
              desk={desk}
              calendars={calendars}
              renderActions={(due) => (isServiceAudits(of) ? <AuditActions service={of} due={due} now={now} describedBy={headingOf(of)} /> : renderActions?.(of, due, now))}
            />
            {isServiceAudits(of) ? null : renderMore?.(of)}
          </li>
        ))}
      </ol>
    </>
  );
}

const headingOf = ({ id }: Owing): string => `concern-${id}`;

interface Listed {
  of: Owing;
  steps: DueStep[];
}

/** Concerns of which nothing is left to do stand elsewhere, and so do a regular review that is over for good and audits that are written. */
function byUrgency(all: readonly Owing[], calendars: CalendarHistory, now: Temporal.Instant): Listed[] {
  const next = ({ steps }: Listed) => Math.min(...steps.filter(isOpen).map((due) => due.due.epochMilliseconds));
  return all
    .map((of) => ({ of, steps: dueSteps(of, calendars, now).filter(isServiceAudits(of) ? isOpen : ({ missed }) => !missed) }))
    .filter(({ of, steps }) => !isInError(of) && ((!isServiceAudits(of) && of.state !== 'concluded') || steps.some(isOpen)))
    .sort((a, b) => next(a) - next(b));
}
