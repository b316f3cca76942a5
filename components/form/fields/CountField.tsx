import { YES_NO_UNKNOWN } from '#pathway/steps/field.ts';
import { Tick } from '../../ui/Tick.tsx';
import { Written } from '../../ui/Written.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

/** A whole number, or not known yet. */
export function CountField({ field, id, value, onChange, error }: FieldProps<'count'>) {
  const unknown = value === 'unknown';
  return (
    <div className="count">
      <Written id={id} number label={<FieldLabel field={field} />} hint={field.hint} name={id} value={unknown ? '' : String(value ?? '')} onChange={onChange} error={messageOf(error)} />
      <Tick isSelected={unknown} onChange={(ticked) => onChange(ticked ? 'unknown' : '')} aria-label={`${YES_NO_UNKNOWN.unknown}: ${field.label}`}>
        {YES_NO_UNKNOWN.unknown}
      </Tick>
    </div>
  );
}
