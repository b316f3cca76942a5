import type { Rate } from '#pathway/steps/field.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

/** Counted by Plainly and shown: nobody types it. */
export function RateField({ field, id, value, error }: FieldProps<'rate'>) {
  const { part, of } = Object(value) as Partial<Rate>;
  const message = messageOf(error);
  return (
    <div className={message ? 'field has-error' : 'field'} id={id} tabIndex={-1}>
      <p className="legend">
        <FieldLabel field={field} />
      </p>
      {message ? <p className="error">{message}</p> : null}
      <p>{of ? `${part} of ${of}. Counted by Plainly.` : 'There was nothing to count.'}</p>
    </div>
  );
}
