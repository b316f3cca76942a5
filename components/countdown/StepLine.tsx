import { type ReactNode, useRef } from 'react';
import { stateOf, whyWords } from '#pathway/clock-words.ts';
import { type CalendarHistory, type DueStep, isOpen } from '#pathway/due-steps.ts';
import { now } from '#settings/now.ts';
import { StepClock } from './StepClock.tsx';
import { useSeconds } from './useSeconds.ts';

interface StepLineProps {
  due: DueStep;
  calendars: CalendarHistory;
  /** what can be done with it here */
  children?: ReactNode;
}

/** One step of a concern: what, when, who, by which clock and why. */
export function StepLine({ due, calendars, children }: StepLineProps) {
  const line = useRef<HTMLLIElement>(null);
  const open = isOpen(due);
  useSeconds(line, open ? due.due : null);
  const { step, title } = due;
  const time = now();
  return (
    <li ref={line} className={`step ${stateOf(due, time)}`}>
      <p className="step-title">
        {step.id} {title}
      </p>
      <StepClock step={due} now={time} calendars={calendars} />
      {open ? <p className="quiet">{[due.role, ...whyWords(due, time, calendars)].join(' · ')}</p> : null}
      {children}
    </li>
  );
}
