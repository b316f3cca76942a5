import { When } from '../When.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

/** A time and a date on the UK's wall clock. */
export function InstantField({ field, id, value, onChange, error }: FieldProps<'instant'>) {
  return <When id={id} label={<FieldLabel field={field} />} hint={field.hint} value={String(value ?? '')} onChange={onChange} error={messageOf(error)} />;
}
