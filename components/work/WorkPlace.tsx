import { useEffect, useRef } from 'react';
import type { Concern } from '#pathway/concern.ts';
import type { Done } from '#pathway/concern/steps-done.ts';
import type { FirstRecord } from '#pathway/first-record.ts';
import { TRIGGERS } from '#pathway/concern/escalations.ts';
import { dueSteps, isOpen } from '#pathway/due-steps.ts';
import { levelOfStep } from '#pathway/lock/level.ts';
import { shortForm } from '#pathway/short-forms.ts';
import { STEP } from '#pathway/steps.ts';
import type { Who } from '#pathway/who.ts';
import { OpenClock } from '../countdown/OpenClock.tsx';
import { titleOf } from '../countdown/title.ts';
import { StepForm } from '../form/StepForm.tsx';
import { guardedHere } from '../guard/here.ts';
import { ManagersGate } from '../lock/ManagersGate.tsx';
import { useCalendars } from '../settings/useCalendars.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { FirstRecordCorrection } from './FirstRecordCorrection.tsx';
import { PeopleForm } from './PeopleForm.tsx';
import { ShortForm } from './ShortForm.tsx';
import { StepRecordView } from './StepRecordView.tsx';
import type { Open, Work } from './work.ts';

interface WorkPlaceProps {
  work: Work;
  concern: Concern;
  who: Who;
  /** of the note beside it, where that note is about this concern */
  ticket: string | null;
  open: Open;
  back: (said?: string) => void;
  /** how deep its title stands in the page */
  heading?: 'h1' | 'h2';
}

/** One form in place of the list, with what it is about on top and the way back. */
export function WorkPlace(props: WorkPlaceProps) {
  const { work, concern, back, heading: Heading = 'h1' } = props;
  const now = useNow();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that opened it is gone: the focus goes to what it opened.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card stack loose" aria-labelledby="work-title">
      <div className="stack">
        <div>
          <Action kind="plain" onPress={() => back()}>
            Back to the list
          </Action>
        </div>
        <p className="quiet">{titleOf(concern, now)}</p>
        <Heading id="work-title" tabIndex={-1} ref={title}>
          {titleFor(work)}
        </Heading>
        <About work={work} concern={concern} now={now} />
      </div>
      {isForManagers(work) ? (
        <ManagersGate what="This step">
          <Content {...props} now={now} />
        </ManagersGate>
      ) : (
        <Content {...props} now={now} />
      )}
      <SetAside work={work} open={props.open} />
    </section>
  );
}

/** Whether its record is for managers, once there is a lock. */
const isForManagers = (work: Work): boolean => work.form === 'decide again' || ('step' in work && levelOfStep(work.step) === 'restricted');

/** A clock that does not apply is marked as such from its own form. */
function SetAside({ work, open }: { work: Work; open: Open }) {
  const id = work.form === 'step' ? work.obligation : work.form === 'check plan' || work.form === 'confirm receipt' || work.form === 'daily review' ? work.target.id : null;
  if (id === null || !guardedHere) return null;
  return (
    <div>
      <Action kind="plain" onPress={() => open({ concern: work.concern, form: 'not applicable', target: { id } })}>
        This does not apply
      </Action>
    </div>
  );
}

function titleFor(work: Work): string {
  switch (work.form) {
    case 'step':
    case 'record':
      return `${STEP[work.step].title}, step ${work.step}`;
    case 'correction':
      return `Correct step ${work.step}`;
    case 'decide again':
      return 'Decide the threshold again';
    case 'people':
      return 'Change the people in it';
    default:
      return shortForm(work.form).title;
  }
}

/** The clock of a step; for a short form, what it is about. */
function About({ work, concern, now }: { work: Work; concern: Concern; now: Temporal.Instant }) {
  const calendars = useCalendars();
  if (work.form === 'step') {
    const due = calendars && dueSteps(concern, calendars, now).find((each) => each.step.id === work.step && isOpen(each));
    return due ? <OpenClock due={due} calendars={calendars} /> : null;
  }
  if (!('target' in work)) return null;
  const { intro } = shortForm(work.form);
  const about = aboutWords(work, concern);
  return (
    <>
      {about.map((words) => (
        <p key={words} className="quote">
          {words}
        </p>
      ))}
      {intro ? <p>{intro}</p> : null}
    </>
  );
}

function aboutWords({ form, target }: Extract<Work, { target: unknown }>, { actions, escalations }: Concern): string[] {
  switch (form) {
    case 'complete action':
    case 'cancel action':
      return actions.filter(({ id }) => id === target.id).map(({ text }) => text);
    case 'told':
      return escalations.filter(({ key }) => key === target.id).flatMap(({ trigger, facts }) => [TRIGGERS[trigger], ...facts]);
    case 'not applicable':
      return [`Step ${target.id.split('/')[0]}`];
    case 'added task':
      return target.person ? [target.person] : [];
    default:
      return [];
  }
}

function Content({ work, concern, who, ticket, open, back, now }: WorkPlaceProps & { now: Temporal.Instant }) {
  switch (work.form) {
    case 'step':
      return <StepForm concern={concern} step={work.step} ticket={ticket} completed={() => back(`Step ${work.step} is complete. Plainly tells nobody: tell the people who have the next steps yourself.`)} />;
    case 'record':
    case 'correction':
    case 'decide again':
      return <Recorded work={work} concern={concern} ticket={ticket} now={now} open={open} back={back} />;
    case 'people':
      return <PeopleForm concern={concern} changed={() => back('The people are changed. What was recorded before stays.')} />;
    default:
      return <ShortForm concern={concern} name={work.form} target={work.target} who={who} done={back} />;
  }
}

type RecordedProps = Pick<WorkPlaceProps, 'concern' | 'ticket' | 'open' | 'back'> & { work: Extract<Work, { event: string }>; now: Temporal.Instant };

/** A completed step: to read, to correct, or to decide again. */
function Recorded({ work, concern, ticket, now, open, back }: RecordedProps) {
  const step = work.form === 'decide again' ? '1.4' : work.step;
  const done = concern.steps[step].records.find(({ event }) => event === work.event);
  if (!done) return <p>This record is not here any more.</p>;
  if (work.form === 'record') return <StepRecordView concern={concern} step={step} done={done} ticket={ticket} now={now} open={open} />;
  const corrected = () => back(work.form === 'decide again' ? 'The decision is recorded. The one before stays.' : `Step ${step} is corrected. The record as it was stays.`);
  if (step === '1.1') return <FirstRecordCorrection concern={concern} done={done as Done<FirstRecord>} corrected={corrected} />;
  return <CorrectionForm concern={concern} step={step} done={done} again={work.form === 'decide again'} corrected={corrected} />;
}
