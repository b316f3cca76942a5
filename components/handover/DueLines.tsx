import { dueAtWords, overdueWords } from '#pathway/clock-words.ts';
import type { HandoverLine } from '#pathway/handover.ts';
import { isOverdue } from '#pathway/standing.ts';
import { peopleWords } from '../concern/people-words.ts';

interface DueLinesProps {
  title: string;
  none: string;
  lines: readonly HandoverLine[];
  now: Temporal.Instant;
}

/** Clocks as the next shift reads them: when, what, for whom. */
export function DueLines({ title, none, lines, now }: DueLinesProps) {
  return (
    <section className="card stack" aria-label={title}>
      <h2>
        {title} ({lines.length})
      </h2>
      {lines.length ? (
        <ul className="stack tight">
          {lines.map(({ concern, due }) => (
            <li key={`${concern.id} ${due.id}`} className={isOverdue(due, now) ? 'step late' : 'step'}>
              <p className="step-title">
                {due.step.id} {due.title}
              </p>
              <p>
                <a href={`#concern/${concern.id}`}>{peopleWords(concern.people.map(({ reference }) => reference), concern.identified, now)}</a> · {isOverdue(due, now) ? overdueWords(due, now) : dueAtWords(due, now)} · {due.role}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{none}</p>
      )}
    </section>
  );
}
