import { memo } from 'react';
import { dueAtWords, leftWords, overdueWords } from '#pathway/clock-words.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Row } from '#pathway/finding.ts';
import { count } from '#pathway/reminder-words.ts';
import { isOverdue } from '#pathway/standing.ts';
import { ukTimeLabel } from '#time/words.ts';
import { STATE_WORDS } from '../concern/state-words.ts';
import { peopleWords } from '../concern/people-words.ts';

interface ConcernRowProps {
  row: Row;
  calendars: CalendarHistory;
  now: Temporal.Instant;
}

/** One concern in the list: who, how it stands, what is due first, and what nobody has been told of. */
export const ConcernRow = memo(function ConcernRow({ row, calendars, now }: ConcernRowProps) {
  const { id, people, state, identified, next, overdue, escalations } = row;
  return (
    <li className={overdue ? 'row-card late' : 'row-card'}>
      <p className="row-who">
        <a href={`#concern/${id}`}>{peopleWords(people, identified, now)}</a>
      </p>
      <p className="quiet">
        {STATE_WORDS[state]} · staff became aware {ukTimeLabel(Temporal.Instant.from(identified), now)}
      </p>
      {next ? (
        <p>
          {isOverdue(next, now) ? <strong className="late-words">{overdueWords(next, now)}</strong> : <strong>{dueAtWords(next, now)}</strong>}
          {isOverdue(next, now) ? '' : ` · ${leftWords(next, now, calendars)}`}
          <br />
          {next.step.id} {next.title} · {next.step.role}
        </p>
      ) : (
        <p>Nothing is due.</p>
      )}
      {overdue > 1 || escalations ? (
        <p className="late-words">{[overdue > 1 && count(overdue, 'step overdue', 'steps overdue'), escalations && `${count(escalations, 'escalation', 'escalations')}: nobody told yet`].filter(Boolean).join(' · ')}</p>
      ) : null}
    </li>
  );
});
