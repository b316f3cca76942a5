import { chronology } from '#pathway/chronology.ts';
import type { Concern } from '#pathway/concern.ts';
import type { Event } from '#pathway/events.ts';
import { type Gap, gaps } from '#pathway/gaps.ts';
import { count } from '#pathway/reminder-words.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Do } from '../concern/Do.tsx';
import type { Open } from '../work/work.ts';
import { ChronologyEntry } from './ChronologyEntry.tsx';

/** What happened, in the order in which it happened, with when it was recorded; gaps are marked, checks are signed. */
export function ChronologyPart({ concern, events, now, open }: { concern: Concern; events: readonly Event[]; now: Temporal.Instant; open: Open }) {
  const entries = chronology(events);
  const missing = new Map(gaps(entries).map((gap) => [gap.before, gap]));
  return (
    <div className="stack loose">
      <section className="card stack" aria-labelledby="checked-title">
        <h2 id="checked-title">Checked</h2>
        {concern.chronologyChecks.length ? (
          <ul>
            {concern.chronologyChecks.map(({ event, check, recorded, by, text }) => (
              <li key={event}>
                <strong>{check === 'sequence' ? 'Sequence' : 'Accuracy'}</strong> checked {ukTimeLabel(Temporal.Instant.from(recorded), now)}
                {by ? ` by ${by.name}, ${by.role}` : ''}: {text}
              </li>
            ))}
          </ul>
        ) : (
          <p>Nobody has checked it yet. The sequence comes before a threshold is decided anew, the accuracy before a discussion.</p>
        )}
        <Do concern={concern} form="check chronology" />
        <Do concern={concern} form="development" />
      </section>
      <section className="stack" aria-labelledby="happened-title">
        <h2 id="happened-title">In the order in which it happened</h2>
        <p className="quiet">
          {count(entries.length, 'entry', 'entries')}
          {missing.size ? ` · ${count(missing.size, 'gap', 'gaps')}` : ''}
        </p>
        <ol className="entries">
          {entries.map((entry) => (
            <li key={entry.event} className="stack tight">
              {missing.has(entry.event) ? <GapHere gap={missing.get(entry.event)} /> : null}
              <ChronologyEntry entry={entry} now={now} inError={(target) => open({ concern: concern.id, form: 'in error', target })} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function GapHere({ gap }: { gap: Gap | undefined }) {
  if (!gap) return null;
  return <p className="gap">Gap: nothing is recorded for {count(Math.floor(gap.hours / 24), 'day', 'days')}. Is an entry missing?</p>;
}
