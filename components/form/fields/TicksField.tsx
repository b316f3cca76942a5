import { EARLY_WARNINGS, type EarlyWarning } from '#pathway/early-warnings.ts';
import { Ticks } from '../../ui/Ticks.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import type { FieldProps } from './field-props.ts';

/** Early warning signs, folded away: none is needed. */
export function TicksField({ field, id, value, onChange }: FieldProps<'ticks'>) {
  const ticked = Array.isArray(value) ? (value as EarlyWarning[]) : [];
  return (
    <details>
      <summary>Early warning signs{ticked.length ? ` (${ticked.length} ticked)` : ''}</summary>
      <Ticks id={id} label={<FieldLabel field={field} />} hint={field.hint} options={EARLY_WARNINGS} value={ticked} onChange={onChange} />
    </details>
  );
}
