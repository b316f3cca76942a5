import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components';

interface TicksProps<T extends string> {
  label: ReactNode;
  /** the first tick carries this id, so that the error summary's link reaches it */
  id?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  options: Readonly<Record<T, string>>;
  value: readonly T[];
  onChange: (value: T[]) => void;
}

/** Any of several. */
export function Ticks<T extends string>({ label, id, hint, error, options, value, onChange }: TicksProps<T>) {
  return (
    <CheckboxGroup value={[...value]} onChange={(next) => onChange(next as T[])} isInvalid={Boolean(error)} validationBehavior="aria" className={error ? 'field has-error' : 'field'}>
      <Label className="legend">{label}</Label>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="error">{error}</FieldError>
      <div className="choices">
        {(Object.entries(options) as [T, string][]).map(([key, words], index) => (
          <Checkbox key={key} value={key} className="choice" {...(index === 0 && id ? { id } : {})}>
            <span className="choice-box" aria-hidden="true" />
            {words}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
