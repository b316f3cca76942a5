import type { Concern } from '#pathway/concern.ts';
import { unfinishedWords } from '#pathway/reminder-words.ts';
import { now } from '#settings/now.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Action } from '../ui/Action.tsx';

/** First records that were begun and not finished: their clocks run on, so they are shown until they are done. */
export function Unfinished({ concerns, goOn }: { concerns: readonly Concern[]; goOn: (concern: string) => void }) {
  if (!concerns.length) return null;
  return (
    <section className="card stack" aria-labelledby="unfinished-title">
      <h2 id="unfinished-title">{unfinishedWords(concerns.length)}</h2>
      <ul className="stack">
        {concerns.map(({ id, identified, origin }) => (
          <li key={id} className="stack">
            <p className="quote clipped">{origin?.quote ?? 'No words kept'}</p>
            <Action onPress={() => goOn(id)}>Go on: identified {ukTimeLabel(Temporal.Instant.from(identified), now())}</Action>
          </li>
        ))}
      </ul>
    </section>
  );
}
