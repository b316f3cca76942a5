import { memo } from 'react';
import { dueAtWords, leftWords, overdueWords } from '#pathway/clock-words.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Found } from '#pathway/finding.ts';
import { count } from '#pathway/reminder-words.ts';
import { hasPassed } from '#pathway/standing.ts';
import { ukTimeLabel } from '#time/words.ts';
import { STATE_WORDS } from '../concern/state-words.ts';
import { peopleWords } from '../concern/people-words.ts';

interface ConcernRowProps {
  row: Found;
  calendars: CalendarHistory;
  now: Temporal.Instant;
}

/** One concern in the list: who, how it stands, what is due first, and what nobody has been told of. */
export const ConcernRow = memo(function ConcernRow({ row, calendars, now }: ConcernRowProps) {
  const { id, people, state, identified, next, overdue, untold } = row;
  return (
    <li className={overdue ? 'row-card late' : 'row-card'}>
      <p className="row-who">
        <a href={`#concern/${id}`}>{peopleWords(people.map(({ reference }) => reference), identified, now)}</a>
      </p>
      <p className="quiet">
        {STATE_WORDS[state]} · staff became aware {ukTimeLabel(Temporal.Instant.from(identified), now)}
      </p>
      {next ? (
        <p>
          {hasPassed(next, now) ? <strong className="late-words">{overdueWords(next, now)}</strong> : <strong>{dueAtWords(next, now)}</strong>}
          {hasPassed(next, now) ? '' : ` · ${leftWords(next, now, calendars)}`}
          <br />
          {next.step.id} {next.title} · {next.role}
        </p>
      ) : (
        <p>Nothing is due.</p>
      )}
      {overdue > 1 || untold ? (
        <p className="late-words">{[overdue > 1 && count(overdue, 'step overdue', 'steps overdue'), untold && `${count(untold, 'escalation', 'escalations')}: nobody told yet`].filter(Boolean).join(' · ')}</p>
      ) : null}
    </li>
  );
});
