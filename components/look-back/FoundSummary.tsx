import { latenessWords, secondsWords } from '#time/words.ts';
import { notesWords, plain } from './notes-words.ts';
import { rateOf } from './pace.ts';
import type { Stage } from './session.ts';
import { StageTitle } from './StageTitle.tsx';
import type { Ended } from './worker/protocol.ts';

/** How far the reading came, and how much of it is still to be looked at. */
export function FoundSummary({ name, progress, how, error, counts }: Extract<Stage, { at: 'found' }>) {
  const { done, found, spent } = progress;
  return (
    <section className="card stack tight" aria-labelledby="found-title">
      <StageTitle id="found-title">{found ? `${notesWords(found)} to look at` : 'Nothing would have been asked'}</StageTitle>
      <p>{endWords(how, progress)}</p>
      <p>Plainly misses some. A note that is not listed is not an all-clear.</p>
      {error ? <p className="refused">{error}</p> : null}
      {found ? (
        <p>
          {plain(counts.open)} open · {plain(counts.confirmed)} confirmed · {plain(counts['set-aside'])} set aside
        </p>
      ) : null}
      <p className="quiet">
        {name} · read in {spent < 90_000 ? secondsWords(Math.max(1, Math.round(spent / 1000))) : latenessWords(Math.round(spent / 60_000))}
        {done > 100 ? `, ${plain(rateOf(progress))} notes a second` : ''}
      </p>
    </section>
  );
}

function endWords(how: Ended, { done, total }: Extract<Stage, { at: 'found' }>['progress']): string {
  const so = `${plain(done)} of ${plain(total)} notes were read`;
  switch (how) {
    case 'read':
      return `All ${notesWords(done)} were read. What Plainly would have asked about is only a sign to look: a person decides.`;
    case 'stopped':
      return `You stopped: ${so}.`;
    case 'full':
      return `${so}. There is no room for more at once: choose a file with fewer months for the rest.`;
    case 'broken':
      return `${so}.`;
  }
}
