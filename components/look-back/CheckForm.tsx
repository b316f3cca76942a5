import { Action } from '../ui/Action.tsx';
import { DatesForm } from './DatesForm.tsx';
import { notesWords } from './notes-words.ts';
import { lookBack, type Stage } from './session.ts';
import { StageTitle } from './StageTitle.tsx';

/** What the whole table has, before it is read: dates that can be read in two ways are asked about, what is wrong is said. */
export function CheckForm({ name, looked, columns, orders }: Extract<Stage, { at: 'check' }>) {
  const { notes, dates, troubles } = looked;
  return (
    <section className="card stack loose" aria-labelledby="check-title">
      <div className="stack tight">
        <StageTitle id="check-title">{notesWords(notes)} to read</StageTitle>
        <p className="quiet">{name}</p>
      </div>
      {dates ? <DatesForm dates={dates} orders={orders} /> : null}
      {columns.date === null ? <p>No column with dates is chosen. You are asked for the day of a note when you confirm it.</p> : null}
      {troubles.length ? (
        <div className="stack tight">
          <h3>What to know of this file</h3>
          <ul className="facts">
            {troubles.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="row">
        <Action kind="primary" onPress={() => void lookBack.read()}>
          Read {notesWords(notes)}
        </Action>
        <Action kind="plain" onPress={() => lookBack.backToColumns()}>
          Back to the columns
        </Action>
      </div>
    </section>
  );
}
