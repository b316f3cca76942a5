import { Written } from '../../ui/Written.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

/** Words: at least a sentence, or a line that may be one word. The field grows with what is typed. */
export function WordsField({ field, id, value, onChange, error }: FieldProps<'sentence' | 'line'>) {
  return <Written id={id} label={<FieldLabel field={field} />} hint={field.hint} name={id} lines={field.kind === 'sentence' ? 3 : 2} value={String(value ?? '')} onChange={onChange} error={messageOf(error)} />;
}
