import { completedWords, dueAtWords, leftWords, overdueWords, stateOf } from '#pathway/clock-words.ts';
import type { CalendarHistory, DueStep } from '#pathway/due-steps.ts';
import { ukTimeInFull } from '#time/words.ts';
import { Sign } from './Sign.tsx';

/** "Due 12:36 today · 24 minutes left", "Overdue by 2 hours 5 minutes · was due 12:36 today", "Completed 12:30 today, on time". */
export function StepClock({ step, now, calendars }: { step: DueStep; now: Temporal.Instant; calendars: CalendarHistory }) {
  const state = stateOf(step, now);
  return (
    <p className="step-clock">
      <Sign state={state} />
      <span>
        <Words step={step} now={now} calendars={calendars} />
      </span>
    </p>
  );
}

function Words({ step, now, calendars }: { step: DueStep; now: Temporal.Instant; calendars: CalendarHistory }) {
  if (step.completed) return completedWords(step, now);
  if (step.notApplicable) return `Not applicable: ${step.notApplicable.reason}`;
  if (step.missed) return `Missed: it was due ${ukTimeInFull(step.due, now)}`;
  if (stateOf(step, now) === 'late') {
    return (
      <>
        <strong role="timer">{overdueWords(step, now)}</strong> · was due {ukTimeInFull(step.due, now)}
      </>
    );
  }
  return (
    <>
      <strong>{dueAtWords(step, now)}</strong> · <span role="timer">{leftWords(step, now, calendars)}</span>
    </>
  );
}
