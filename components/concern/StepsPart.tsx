import type { Concern } from '#pathway/concern.ts';
import { type CalendarHistory, dueSteps } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { Clocks } from '../countdown/Clocks.tsx';
import { FirstRecord } from '../form/FirstRecord.tsx';
import { StepActions } from '../work/StepActions.tsx';
import type { Open } from '../work/work.ts';

interface StepsPartProps {
  concern: Concern;
  calendars: CalendarHistory;
  desk: Who | null;
  now: Temporal.Instant;
  open: Open;
}

/** Every step with its clock and its form: for the role at this desk first; what is done is read and set right here too. */
export function StepsPart({ concern, calendars, desk, now, open }: StepsPartProps) {
  const steps = dueSteps(concern, calendars, now).filter(({ missed }) => !missed);
  return (
    <>
      {concern.firstRecord ? null : <FirstRecord concern={concern} note={null} heading="h2" wrote={() => undefined} completed={() => undefined} />}
      <section className="card stack" aria-labelledby={`concern-${concern.id}`}>
        <h2 id={`concern-${concern.id}`}>Steps and their forms</h2>
        <Clocks
          steps={steps}
          desk={desk}
          calendars={calendars}
          heading="h3"
          renderActions={(due) => <StepActions concern={concern} due={due} now={now} open={open} goOn={() => document.querySelector<HTMLElement>('#people-0-reference')?.focus()} />}
        />
      </section>
    </>
  );
}
