import type { DueStep } from '#pathway/due-steps.ts';
import { isOverdue } from '#pathway/standing.ts';
import { dueWords, ukTimeLabel } from '#time/words.ts';

const SOON_MINUTES = 10;

/** How it stands with a step: what colour its line has. The words say the same. */
export function stateOf(step: DueStep, now: Temporal.Instant): 'done' | 'late' | 'soon' | 'open' {
  if (step.completed) return 'done';
  if (isOverdue(step, now)) return 'late';
  return now.until(step.due).total('minutes') <= SOON_MINUTES ? 'soon' : 'open';
}

/** "Due 13:10 · 24 min left", "Overdue · was due 13:10, 2 hours late", "Completed 12:40, on time". */
export function StepClock({ step, now }: { step: DueStep; now: Temporal.Instant }) {
  const { due, completed, passed } = step;
  const dueAt = ukTimeLabel(due, now);
  if (completed) {
    const late = passed || Temporal.Instant.compare(completed, due) > 0;
    return (
      <p>
        ✓ Completed {ukTimeLabel(completed, now)}, {late ? `late: it was due ${dueAt}` : 'on time'}
      </p>
    );
  }
  if (stateOf(step, now) === 'late') {
    return (
      <p className="step-clock">
        <strong>Overdue</strong> · was due {dueAt}
        {/* Passed, and yet to come: the device's clock went back. How late it is, nobody can say. */}
        {Temporal.Instant.compare(due, now) < 0 ? `, ${dueWords(due, now)}` : ''}
      </p>
    );
  }
  return (
    <p className="step-clock">
      <strong>Due {dueAt}</strong> · {dueWords(due, now)}
    </p>
  );
}
