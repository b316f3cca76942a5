import type { DueStep } from '#pathway/due-steps.ts';
import { dueWords, ukTimeLabel } from '#time/words.ts';

const SOON_MINUTES = 10;

/** One step and its clock: "1.2 Immediate peer-risk review · due 13:10 · 24 min left". */
export function StepLine({ due, now }: { due: DueStep; now: Temporal.Instant }) {
  const { step, clock, waitingFor, completed } = due;
  if (completed) {
    const late = Temporal.Instant.compare(completed, due.due) > 0;
    return (
      <li className="step done">
        <p className="step-title">
          {step.id} {step.title}
        </p>
        <p>
          ✓ Completed {ukTimeLabel(completed, now)}
          {late ? `, after it was due at ${ukTimeLabel(due.due, now)}` : ', on time'}
        </p>
      </li>
    );
  }
  const left = now.until(due.due).total('minutes');
  const state = left < 0 ? 'late' : left <= SOON_MINUTES ? 'soon' : 'open';
  return (
    <li className={`step ${state}`}>
      <p className="step-title">
        {step.id} {step.title}
      </p>
      <p className="step-clock">
        <strong>{left < 0 ? 'Overdue' : `Due ${ukTimeLabel(due.due, now)}`}</strong> · {left < 0 ? `was due ${ukTimeLabel(due.due, now)}, ` : ''}
        {dueWords(due.due, now)}
      </p>
      <p className="quiet">
        {step.role} · {clock}
        {waitingFor ? ` · waiting for ${waitingFor}` : ''}
      </p>
    </li>
  );
}
