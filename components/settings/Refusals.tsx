import { useEffect, useState } from 'react';
import { now } from '#settings/now.ts';
import { type Refusal, refusalsNow, watchRefusals } from '#settings/refusals.ts';
import { ukTimeLabel } from '#time/words.ts';

const WORDS: Record<Refusal['why'], string> = {
  'not-understood': 'something that Plainly does not know was said',
  'too-much': 'too much was said at once',
  'not-here': 'a panel was opened where it may not be',
  unseen: 'a press was made on something that may have been covered',
};

/** What Plainly refused in pages, for whoever looks after the computers. Nothing where nothing was. */
export function Refusals() {
  const [all, setAll] = useState<Refusal[]>([]);
  useEffect(() => {
    void refusalsNow().then(setAll);
    return watchRefusals(setAll);
  }, []);
  if (!all.length) return null;
  return (
    <section className="card stack" aria-labelledby="refused-title">
      <h2 id="refused-title">Refused in web pages</h2>
      <p>Nothing was recorded and nothing was shown. Now and then this is a page that was slow. If it is often, tell whoever looks after your computers.</p>
      <ul>
        {all.toReversed().map(({ why, from, since, until, times }) => (
          <li key={`${since}${why}${from}`}>
            {ukTimeLabel(Temporal.Instant.from(until), now())}: {WORDS[why]}
            {from === 'panel' ? ' in the panel' : ''}
            {times > 1 ? `, ${times} times that day` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
