import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

/** A UK calendar day, with the browser's own field. */
export function DayField({ field, id, value, onChange, error }: FieldProps<'day'>) {
  const message = messageOf(error);
  return (
    <div className={message ? 'field has-error' : 'field'}>
      <label htmlFor={id}>
        <FieldLabel field={field} />
      </label>
      {message ? (
        <p className="error" id={`${id}-error`}>
          {message}
        </p>
      ) : null}
      <input id={id} type="date" className="input" autoComplete="off" value={String(value ?? '')} aria-invalid={message ? true : undefined} aria-describedby={message ? `${id}-error` : undefined} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
