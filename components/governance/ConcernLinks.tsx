import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readRowsOf } from '#record/read.ts';
import { peopleWords } from '../concern/people-words.ts';
import { useCalendars } from '../settings/useCalendars.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';

const AT_ONCE = 20;

/** The concerns behind a figure, each as a link; how often one counts where that is more than once. */
export function ConcernLinks({ concerns }: { concerns: readonly string[] }) {
  const now = useNow();
  const calendars = useCalendars();
  const [most, setMost] = useState(AT_ONCE);
  const times = new Map<string, number>();
  for (const id of concerns) times.set(id, (times.get(id) ?? 0) + 1);
  const shown = [...times].slice(0, most);
  const rows = useLiveQuery(async () => (calendars ? readRowsOf(shown.map(([id]) => id), calendars, now) : undefined), [calendars, shown.map(([id]) => id).join(' ')]);
  if (!rows) return <p role="status">Reading.</p>;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <>
      <ul className="behind-links">
        {shown.map(([id, often]) => {
          const row = byId.get(id);
          return (
            <li key={id}>
              <a href={`#concern/${id}`}>{row ? peopleWords(row.people.map(({ reference }) => reference), row.identified, now) : 'A concern'}</a>
              {row ? <span className="quiet"> {dayOf(row.identified)}</span> : null}
              {often > 1 ? ` × ${often}` : ''}
            </li>
          );
        })}
      </ul>
      {times.size > most ? (
        <Action kind="plain" onPress={() => setMost(most + AT_ONCE)}>
          Show {Math.min(AT_ONCE, times.size - most)} more of {times.size}
        </Action>
      ) : null}
    </>
  );
}

const dayOf = (identified: string): string => Temporal.Instant.from(identified).toZonedDateTimeISO('Europe/London').toPlainDate().toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
