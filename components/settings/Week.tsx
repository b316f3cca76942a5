import type { FieldErrors } from 'react-hook-form';
import { dayLabel, type OfficeHours, usualHours, WEEKDAYS } from '#settings/office-hours.ts';
import { Action } from '../ui/Action.tsx';
import { Day } from './Day.tsx';

interface WeekProps {
  value: OfficeHours;
  onChange: (value: OfficeHours) => void;
  errors: FieldErrors<{ hours: OfficeHours }>['hours'];
}

/** Seven days, each open or closed, and one press that gives every open day the first one's times. */
export function Week({ value, onChange, errors }: WeekProps) {
  const open = WEEKDAYS.filter((day) => value[day]);
  const [first] = open;
  const whole = errors?.message;
  const sameOnAll = () => onChange({ ...value, ...Object.fromEntries(open.map((day) => [day, first ? value[first] : null])) });
  return (
    <fieldset className={whole ? 'field has-error' : 'field'}>
      <legend className="legend" id="office-hours" tabIndex={-1}>
        Open on
      </legend>
      {whole ? <p className="error">{whole}</p> : null}
      <div className="days">
        {WEEKDAYS.map((day) => (
          <Day
            key={day}
            id={`office-hours-${day}`}
            label={dayLabel(day)}
            value={value[day]}
            usual={(first && value[first]) ?? usualHours}
            onChange={(hours) => onChange({ ...value, [day]: hours })}
            error={errors?.[day]?.open?.message ?? errors?.[day]?.close?.message}
          />
        ))}
      </div>
      {first && open.length > 1 ? (
        <div>
          <Action kind="plain" onPress={sameOnAll}>
            Use {dayLabel(first)}’s times on every open day
          </Action>
        </div>
      ) : null}
    </fieldset>
  );
}
