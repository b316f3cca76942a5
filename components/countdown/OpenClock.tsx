import { useRef } from 'react';
import { stateOf, whyWords } from '#pathway/clock-words.ts';
import type { CalendarHistory, DueStep } from '#pathway/due-steps.ts';
import { now } from '#settings/now.ts';
import { StepClock } from './StepClock.tsx';
import { useSeconds } from './useSeconds.ts';

/** The clock of the step whose form is open. */
export function OpenClock({ due, calendars }: { due: DueStep; calendars: CalendarHistory }) {
  const box = useRef<HTMLDivElement>(null);
  useSeconds(box, due.due);
  const time = now();
  return (
    <div ref={box} className={`step ${stateOf(due, time)}`}>
      <StepClock step={due} now={time} calendars={calendars} />
      <p className="quiet">{whyWords(due, time, calendars).join(' · ')}</p>
    </div>
  );
}
