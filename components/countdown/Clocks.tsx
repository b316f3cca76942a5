import type { ReactNode } from 'react';
import { type CalendarHistory, type DueStep, isOpen } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { StepLine } from './StepLine.tsx';

interface ClocksProps {
  steps: readonly DueStep[];
  desk: Who | null;
  calendars: CalendarHistory;
  renderActions: (due: DueStep) => ReactNode;
  /** how deep the groups stand in the page */
  heading?: 'h3' | 'h4';
}

/** The clocks of one concern: for the role at this desk first, then for the others, then what is done. */
export function Clocks({ steps, desk, calendars, renderActions, heading: Heading = 'h4' }: ClocksProps) {
  const open = steps.filter(isOpen).sort(byDue);
  const own = open.filter(({ role }) => role === desk?.role);
  const others = open.filter(({ role }) => role !== desk?.role);
  const done = steps.filter((due) => !isOpen(due)).sort(byDue);
  const list = (dues: readonly DueStep[]) => (
    <ol className="steps">
      {dues.map((due) => (
        <StepLine key={due.id} due={due} calendars={calendars}>
          {renderActions(due)}
        </StepLine>
      ))}
    </ol>
  );
  return (
    <>
      {own.length ? (
        <>
          <Heading className="group">For you, {desk?.role}</Heading>
          {list(own)}
        </>
      ) : null}
      {others.length ? (
        <>
          {own.length ? <Heading className="group">For others</Heading> : null}
          {list(others)}
        </>
      ) : null}
      {done.length ? (
        <details>
          <summary>Done ({done.length})</summary>
          {list(done)}
        </details>
      ) : null}
    </>
  );
}

const byDue = (one: DueStep, other: DueStep): number => Temporal.Instant.compare(one.due, other.due);
