import { Action } from '../ui/Action.tsx';
import { notesWords, plain } from './notes-words.ts';
import { lookBack, type Stage } from './session.ts';
import { StageTitle } from './StageTitle.tsx';
import { leftOf, rateOf } from './pace.ts';

/** The reading while it goes on: how far, how fast, how long still; hold it, stop it. */
export function ReadingNow({ name, progress, paused, stopping }: Extract<Stage, { at: 'reading' }>) {
  const { done, total, found } = progress;
  const left = leftOf(progress);
  return (
    <section className="card stack" aria-labelledby="reading-title">
      <StageTitle id="reading-title">Reading {name}</StageTitle>
      <progress className="reading-bar" aria-labelledby="reading-title" value={done} max={total} />
      <p>
        <strong>
          {plain(done)} of {plain(total)} notes
        </strong>
        {done ? ` · ${plain(rateOf(progress))} a second` : ''}
        {left ? ` · ${left} left` : ''}
      </p>
      <p>Asked about so far: {notesWords(found)}</p>
      <p role="status" className="quiet">
        {stopping ? 'Stopping.' : paused ? 'Paused. Nothing is read until you go on.' : ''}
      </p>
      <div className="row">
        <Action kind="primary" onPress={() => (paused ? lookBack.goOn() : lookBack.pause())}>
          {paused ? 'Go on' : 'Pause'}
        </Action>
        <Action isDisabled={stopping} onPress={() => lookBack.stop()}>
          Stop
        </Action>
      </div>
      <p className="quiet">If you stop, what was found until then stays here.</p>
    </section>
  );
}
