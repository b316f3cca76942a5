import type { DueStep } from '#pathway/due-steps.ts';
import { dueWords, ukTimeLabel } from '#time/words.ts';

const SOON_MINUTES = 10;

/** How it stands with a step: what colour its line has. The words say the same. */
export function stateOf({ due, completed }: DueStep, now: Temporal.Instant): 'done' | 'late' | 'soon' | 'open' {
  if (completed) return 'done';
  const left = now.until(due).total('minutes');
  return left < 0 ? 'late' : left <= SOON_MINUTES ? 'soon' : 'open';
}

/** "Due 13:10 · 24 min left", "Overdue · was due 13:10, 2 hours late", "Completed 12:40, on time". */
export function StepClock({ step, now }: { step: DueStep; now: Temporal.Instant }) {
  const { due, completed } = step;
  const dueAt = ukTimeLabel(due, now);
  if (completed) {
    const late = Temporal.Instant.compare(completed, due) > 0;
    return (
      <p>
        ✓ Completed {ukTimeLabel(completed, now)}, {late ? `late: it was due ${dueAt}` : 'on time'}
      </p>
    );
  }
  if (stateOf(step, now) === 'late') {
    return (
      <p className="step-clock">
        <strong>Overdue</strong> · was due {dueAt}, {dueWords(due, now)}
      </p>
    );
  }
  return (
    <p className="step-clock">
      <strong>Due {dueAt}</strong> · {dueWords(due, now)}
    </p>
  );
}
