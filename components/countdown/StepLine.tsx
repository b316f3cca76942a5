import type { DueStep } from '#pathway/due-steps.ts';
import { StepClock, stateOf } from './StepClock.tsx';

/** One step of a concern: what, when, who, by which clock. */
export function StepLine({ due, now }: { due: DueStep; now: Temporal.Instant }) {
  const { step, clock, waitingFor, completed } = due;
  return (
    <li className={`step ${stateOf(due, now)}`}>
      <p className="step-title">
        {step.id} {step.title}
      </p>
      <StepClock step={due} now={now} />
      {completed ? null : (
        <p className="quiet">
          {step.role} · {clock}
          {waitingFor ? ` · waiting for ${waitingFor}` : ''}
        </p>
      )}
    </li>
  );
}
