import { Choice } from '../../ui/Choice.tsx';
import { Picked } from '../../ui/Picked.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

/** So many stand side by side with the question; more are a list to open. */
const MOST = 6;

/** One of several. */
export function ChoiceField({ field, id, value, onChange, error }: FieldProps<'choice'>) {
  const options = Object.entries(field.options).map(([key, label]) => ({ value: key, label }));
  const shared = { id, label: <FieldLabel field={field} />, hint: field.hint, options, value: String(value ?? ''), onChange, error: messageOf(error) };
  return options.length > MOST ? <Picked {...shared} name={id} /> : <Choice {...shared} />;
}
