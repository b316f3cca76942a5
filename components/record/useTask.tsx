import { type ReactElement, useState } from 'react';
import { count } from '#pathway/reminder-words.ts';

type Outcome = { ok: true; words: string } | { ok: false; error: string } | null;

/**
 * Something that takes a while: its buttons rest meanwhile, how far it is is said, and what came of it.
 * @returns `said`: a status line to put where the person looks
 */
export function useTask(): { busy: boolean; said: ReactElement; run: (work: (told: (done: number) => void) => Promise<Outcome>) => Promise<void> } {
  const [done, setDone] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = async (work: (told: (done: number) => void) => Promise<Outcome>) => {
    setOutcome(null);
    setDone(0);
    try {
      setOutcome(await work(setDone));
    } catch (error) {
      setOutcome({ ok: false, error: error instanceof Error && error.name === 'Locked' ? error.message : 'That did not work, and nothing was changed. Try again. If it goes on, close and reopen the browser.' });
    }
    setDone(null);
  };
  const said = (
    <div role="status">
      {done === null ? null : <p>{done ? `Reading: ${count(done, 'entry', 'entries')} so far.` : 'One moment.'}</p>}
      {outcome?.ok ? <p className="said">{outcome.words}</p> : null}
      {outcome && !outcome.ok ? <p className="refused">{outcome.error}</p> : null}
    </div>
  );
  return { busy: done !== null, said, run };
}
