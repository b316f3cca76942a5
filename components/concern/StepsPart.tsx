import { Fragment, useState } from 'react';
import type { Concern } from '#pathway/concern.ts';
import { type CalendarHistory, dueSteps, isOpen } from '#pathway/due-steps.ts';
import type { StepId } from '#pathway/steps.ts';
import { StepLine } from '../countdown/StepLine.tsx';
import { StepForm } from '../form/StepForm.tsx';
import { FirstRecord } from '../form/FirstRecord.tsx';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';

interface StepsPartProps {
  concern: Concern;
  concerns: readonly Concern[];
  calendars: CalendarHistory;
  now: Temporal.Instant;
}

/** The open steps, most urgent first, each with its form; one form at a time. */
export function StepsPart({ concern, concerns, calendars, now }: StepsPartProps) {
  const [open, setOpen] = useState<StepId | null>(null);
  const [done, setDone] = useState<StepId | null>(null);
  const dues = dueSteps(concern, calendars, now).filter((due) => isOpen(due) && (due.id === due.step.id || due.id.startsWith(`${due.step.id}/`)));
  const steps = [...new Map(dues.toSorted((one, other) => Temporal.Instant.compare(one.due, other.due)).map((due) => [due.step.id, due])).values()];
  const finish = (step: StepId) => {
    setOpen(null);
    setDone(step);
  };
  return (
    <section className="card stack" aria-labelledby="forms-title">
      <h2 id="forms-title">Open steps</h2>
      {done ? <Said>Step {done} is complete.</Said> : null}
      {steps.length ? null : <p>No step is open.</p>}
      <ol className="steps">
        {steps.map((due) => (
          <Fragment key={due.step.id}>
            <StepLine due={due} calendars={calendars}>
              {open === due.step.id ? null : (
                <div>
                  <Action onPress={() => setOpen(due.step.id)} aria-label={`Open the form of step ${due.step.id}`}>
                    Open the form
                  </Action>
                </div>
              )}
            </StepLine>
            {open === due.step.id ? (
              <li className="form-here stack">
                <h3 tabIndex={-1} ref={focus}>
                  {due.step.id} {due.title}
                </h3>
                {due.step.id === '1.1' ? (
                  <FirstRecord concern={concern} note={null} wrote={() => undefined} completed={() => finish('1.1')} />
                ) : (
                  <StepForm concern={concern} concerns={concerns} step={due.step.id} completed={() => finish(due.step.id)} />
                )}
              </li>
            ) : null}
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

const focus = (title: HTMLHeadingElement | null): void => title?.focus();
