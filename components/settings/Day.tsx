import type { DayHours } from '#settings/office-hours.ts';
import { Tick } from '../ui/Tick.tsx';
import { TimeOfDay } from '../ui/TimeOfDay.tsx';

interface DayProps {
  id: string;
  label: string;
  /** null where the day is closed */
  value: DayHours;
  /** the times that a day begins with when it is opened */
  usual: NonNullable<DayHours>;
  onChange: (value: DayHours) => void;
  error?: string | undefined;
}

/** One line of the week: the day, ticked where it is open, and its times. */
export function Day({ id, label, value, usual, onChange, error }: DayProps) {
  const describedBy = error ? `${id}-error` : undefined;
  // What closes on the next day is asked about only where the times say so: else a slip would pass for a night.
  const set = (times: Partial<NonNullable<DayHours>>) => {
    const next = { ...(value ?? usual), ...times };
    onChange({ ...next, overnight: next.overnight && next.close <= next.open });
  };
  const endsFirst = value && value.open && value.close && value.close <= value.open;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      {error ? (
        <p className="error" id={describedBy}>
          {error}
        </p>
      ) : null}
      <div className="day">
        <Tick isSelected={value !== null} onChange={(open) => onChange(open ? usual : null)}>
          {label}
        </Tick>
        {value ? (
          <div className="times">
            <TimeOfDay quiet id={`${id}-open`} label={`${label} opens`} value={value.open} onChange={(open) => set({ open })} describedBy={describedBy} />
            <span aria-hidden="true">to</span>
            <TimeOfDay quiet id={`${id}-close`} label={`${label} closes`} value={value.close} onChange={(close) => set({ close })} describedBy={describedBy} />
          </div>
        ) : (
          <p className="quiet">Closed</p>
        )}
      </div>
      {endsFirst ? (
        <div>
          <Tick isSelected={value.overnight} onChange={(overnight) => onChange({ ...value, overnight })}>
            {label} closes the next day
          </Tick>
        </div>
      ) : null}
    </div>
  );
}
