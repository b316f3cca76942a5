import { useState } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { count } from '#pathway/reminder-words.ts';
import type { Who } from '#pathway/who.ts';
import { peopleWords } from '../concern/people-words.ts';
import { useRows } from '../concerns/useRows.ts';
import { Action } from '../ui/Action.tsx';
import { DayOfYear } from '../ui/DayOfYear.tsx';
import { Picked } from '../ui/Picked.tsx';
import { useNow } from '../ui/useNow.ts';
import { Chosen } from './Chosen.tsx';
import { fitting } from './concern-choice.ts';
import type { Done } from './FoundRoom.tsx';
import { link, type Linked } from './link.ts';
import { NewConcern } from './NewConcern.tsx';
import { notesWords } from './notes-words.ts';
import { StageTitle } from './StageTitle.tsx';
import { useAnswer } from './useAnswer.ts';

const NEW = 'new';
/** More at once would keep a person waiting for long, and nobody has looked at so many. */
const MOST = 200;

interface ConfirmFormProps {
  ids: readonly number[];
  calendars: CalendarHistory;
  desk: Who | null;
  back: (done: Done | null) => void;
}

/** Notes become earlier signs of a concern: one that is here, or a new one. From here on they are in the record. */
export function ConfirmForm({ ids, calendars, desk, back }: ConfirmFormProps) {
  const now = useNow();
  const rows = useRows(calendars);
  const found = useAnswer({ type: 'these', ids: ids.slice(0, MOST) }, null);
  const [concern, setConcern] = useState('');
  const [day, setDay] = useState('');
  const [error, setError] = useState<string>();
  const [running, setRunning] = useState<number | null>(null);
  const [refused, setRefused] = useState<Linked['refused']>(new Map());
  if (!found || !rows) return null;
  const fits = fitting(rows, found);
  const undated = found.filter((each) => each.day === null).length;
  const lacksDay = undated > 0 && !day;
  const options = [...fits.map(({ row, shares }) => ({ value: row.id, label: `${peopleWords(row.people.map(({ reference }) => reference), row.identified, now)}${shares ? ` · ${shares === 1 ? 'one of these adults' : 'these adults'}` : ''}` })), { value: NEW, label: 'A new concern' }];

  const linkTo = async (id: string) => {
    setRunning(0);
    const result = await link(found, id, day, setRunning);
    setRunning(null);
    if (result.refused.size) {
      setConcern(id);
      return setRefused(result.refused);
    }
    const start = concern === NEW ? ' The first record, step 1.1, is running.' : '';
    return back({ words: `${count(result.linked, 'note is an earlier sign', 'notes are earlier signs')} of this concern.${start}`, concern: id });
  };
  const confirm = () => {
    if (!concern) return setError('Choose a concern.');
    return void linkTo(concern);
  };

  return (
    <section className="card stack loose" aria-labelledby="confirm-title">
      <div className="stack tight">
        <StageTitle id="confirm-title">Confirm {notesWords(found.length)} as an earlier sign</StageTitle>
        {ids.length > MOST ? <p>These are the first {MOST} of those that you chose. The others stay chosen.</p> : null}
        <p>An earlier sign is one that was there to see before staff became aware. It stands in the concern’s chronology, and counts where recognition came late.</p>
      </div>
      <Chosen found={found} />
      {desk ? null : <p className="refused">Say who is at this desk first: at the top of this page.</p>}
      <Refused refused={refused} />
      {undated ? <DayOfYear id="undated" label={`${undated === found.length ? 'Day of these notes' : `Day of the ${notesWords(undated)} without a date`}`} value={day} onChange={setDay} /> : null}
      <Picked
        id="sign-of"
        name="concern"
        label="Of which concern?"
        options={options}
        value={concern}
        error={error}
        onChange={(next) => {
          setConcern(next);
          setError(undefined);
          setRefused(new Map());
        }}
      />
      {concern === NEW && lacksDay ? <p>Give the day of these notes first.</p> : null}
      {concern === NEW && !lacksDay ? <NewConcern found={found} started={(id) => void linkTo(id)} /> : null}
      <p role="status" className="quiet">
        {running === null ? '' : `${running} of ${found.length} confirmed.`}
      </p>
      <div className="row">
        {concern === NEW ? null : (
          <Action kind="primary" isDisabled={running !== null || !desk} onPress={confirm}>
            Confirm
          </Action>
        )}
        <Action kind="plain" isDisabled={running !== null} onPress={() => back(null)}>
          Back to the list
        </Action>
      </div>
    </section>
  );
}

/** Why some could not be linked; they stay chosen. */
function Refused({ refused }: Pick<Linked, 'refused'>) {
  if (!refused.size) return null;
  return (
    <div className="refused stack tight" role="alert">
      {[...refused].map(([sentence, notes]) => (
        <p key={sentence}>
          {notesWords(notes)} not confirmed. {sentence}
        </p>
      ))}
    </div>
  );
}
