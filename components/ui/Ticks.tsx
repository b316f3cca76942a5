import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components';

interface TicksProps<T extends string> {
  label: string;
  hint?: string;
  options: Readonly<Record<T, string>>;
  value: readonly T[];
  onChange: (value: T[]) => void;
}

/** Any of several. */
export function Ticks<T extends string>({ label, hint, options, value, onChange }: TicksProps<T>) {
  return (
    <CheckboxGroup value={[...value]} onChange={(next) => onChange(next as T[])} className="field">
      <Label className="legend">{label}</Label>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <div className="choices">
        {(Object.entries(options) as [T, string][]).map(([key, words]) => (
          <Checkbox key={key} value={key} className="choice">
            <span className="choice-box" aria-hidden="true" />
            {words}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
