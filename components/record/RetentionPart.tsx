import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { count } from '#pathway/reminder-words.ts';
import { readForReview, readRemovals } from '#record/removal/ended.ts';
import { retentionNow, watchRetention } from '#settings/retention.ts';
import { ukDate } from '#time/zone.ts';
import { peopleWords } from '../concern/people-words.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';
import { dayWords } from './day-words.ts';
import { RemoveForm } from './RemoveForm.tsx';
import { useLoaded } from './useLoaded.ts';

/** What has been kept for long enough: reviewed by two persons, one by one, before anything is removed. */
export function RetentionPart() {
  const years = useLoaded(retentionNow, watchRetention)?.years;
  return years === undefined ? null : <Review key={years} years={years} />;
}

function Review({ years }: { years: number }) {
  const now = useNow();
  const today = ukDate(now).toString();
  const due = useLiveQuery(() => readForReview(years, Temporal.PlainDate.from(today)), [years, today]);
  const removals = useLiveQuery(readRemovals);
  const [removing, setRemoving] = useState<string>();
  if (!due || !removals) return null;
  return (
    <section className="card stack" aria-labelledby="retention-title">
      <h2 id="retention-title">Kept long enough</h2>
      <p>
        A concern is kept for {count(years, 'year', 'years')} after it was over: Settings, Record. After that two persons look at it. Removed, nobody can read it any more on this device; that it was here, when it was removed, by whom and why stays.
      </p>
      {due.length ? (
        <ul className="rows">
          {due.map(({ concern, until }) => (
            <li key={concern.id} className="stack">
              <p>
                <a href={`#concern/${concern.id}`}>{peopleWords(concern.people.map(({ reference }) => reference), concern.identified, now)}</a>: kept until {until.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}
              </p>
              {removing === concern.id ? (
                <RemoveForm concern={concern.id} close={() => setRemoving(undefined)} />
              ) : (
                <div>
                  <Action onPress={() => setRemoving(concern.id)}>Review and remove</Action>
                </div>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing is to be reviewed.</p>
      )}
      {removals.length ? (
        <details>
          <summary>{count(removals.length, 'concern was', 'concerns were')} removed</summary>
          <ul className="stack">
            {removals.map(({ id, recorded, by, what }) => (
              <li key={id}>
                {dayWords(recorded, now)}, by {by?.name}, agreed by {what.second.name}: {what.reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
