import { type ReactNode, useState } from 'react';
import { now } from '#settings/now.ts';
import { UK, instantsOf, offeredInstead, ukZoneName } from '#time/zone.ts';
import { Action } from '../ui/Action.tsx';
import { Choice } from '../ui/Choice.tsx';

interface WhenProps {
  label: ReactNode;
  id: string;
  /** an instant as ISO text in UTC, or empty */
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

/** A date and a time on the UK's wall clock. A time that does not exist or happens twice is asked about, not guessed. */
export function When({ label, id, value, onChange, hint, error }: WhenProps) {
  const [typed, setTyped] = useState(() => wallClock(value));
  const found = typed.date && typed.time ? instantsOf(typed.date, typed.time) : [];
  const offered = typed.date && typed.time && !found.length ? offeredInstead(typed.date, typed.time) : [];

  const type = (next: typeof typed) => {
    setTyped(next);
    const instants = next.date && next.time ? instantsOf(next.date, next.time) : [];
    onChange(instants.length === 1 && instants[0] ? instants[0].toString() : '');
  };
  const take = (instant: string) => {
    setTyped(wallClock(instant));
    onChange(instant);
  };

  return (
    <fieldset className={error ? 'field has-error' : 'field'}>
      <legend className="legend">{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <div className="when">
        <label>
          Time
          <input id={id} className="input" type="time" autoComplete="off" value={typed.time} aria-describedby={error ? `${id}-error` : undefined} onChange={(event) => type({ ...typed, time: event.target.value })} />
        </label>
        <label>
          Date
          <input className="input" type="date" autoComplete="off" value={typed.date} onChange={(event) => type({ ...typed, date: event.target.value })} />
        </label>
      </div>
      {found.length === 2 ? (
        <Choice
          id={`${id}-twice`}
          label="The clocks went back that night, so this time came twice. Which one?"
          options={found.map((instant, index) => ({ value: instant.toString(), label: `${index ? 'The second' : 'The first'} (${ukZoneName(instant)})` }))}
          value={value}
          onChange={onChange}
        />
      ) : null}
      {offered.length ? (
        <div className="stack" role="status">
          <p className="error">The clocks went forward that night, so there was no {typed.time}. Which time did you mean?</p>
          <div className="row">
            {offered.map((instant) => (
              <Action key={instant.toString()} onPress={() => take(instant.toString())}>
                {wallClock(instant.toString()).time}
              </Action>
            ))}
          </div>
        </div>
      ) : null}
    </fieldset>
  );
}

/** The two parts of an instant as a UK wall clock shows them; today's date where there is none yet. */
function wallClock(instant: string): { date: string; time: string } {
  const shown = (instant ? Temporal.Instant.from(instant) : now()).toZonedDateTimeISO(UK);
  return { date: shown.toPlainDate().toString(), time: instant ? shown.toPlainTime().toString({ smallestUnit: 'minute' }) : '' };
}
