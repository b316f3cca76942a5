import { type Answer, YES_NO_UNKNOWN } from '#pathway/steps/field.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

const OPTIONS = (Object.entries(YES_NO_UNKNOWN) as [Answer, string][]).map(([value, label]) => ({ value, label }));

/** Yes, no, or not known yet: nobody has to guess. */
export function YesNoField({ field, id, value, onChange, error }: FieldProps<'yes-no-unknown'>) {
  return <Choice id={id} inline label={<FieldLabel field={field} />} hint={field.hint} options={OPTIONS} value={(value ?? '') as Answer | ''} onChange={onChange} error={messageOf(error)} />;
}
