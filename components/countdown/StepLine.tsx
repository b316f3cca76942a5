import { type DueStep, isOpen } from '#pathway/due-steps.ts';
import { StepClock, stateOf } from './StepClock.tsx';

/** One step of a concern: what, when, who, by which clock. */
export function StepLine({ due, now }: { due: DueStep; now: Temporal.Instant }) {
  const { step, title, clock, waitingFor } = due;
  return (
    <li className={`step ${stateOf(due, now)}`}>
      <p className="step-title">
        {step.id} {title}
      </p>
      <StepClock step={due} now={now} />
      {isOpen(due) ? (
        <p className="quiet">
          {step.role} · {clock}
          {waitingFor ? ` · waiting for ${waitingFor}` : ''}
        </p>
      ) : null}
    </li>
  );
}
