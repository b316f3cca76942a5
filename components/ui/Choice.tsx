import type { ReactNode } from 'react';
import { FieldError, Label, Radio, RadioGroup, Text } from 'react-aria-components';

interface ChoiceProps<T extends string> {
  label: ReactNode;
  /** the first radio carries this id, so that the error summary's link reaches it */
  id: string;
  options: readonly { value: T; label: string }[];
  value: T | '';
  onChange: (value: T) => void;
  hint?: string | undefined;
  error?: string | undefined;
  /** side by side where there is room: for a few short answers */
  inline?: boolean;
}

/** One of a few. */
export function Choice<T extends string>({ label, id, options, value, onChange, hint, error, inline = false }: ChoiceProps<T>) {
  return (
    <RadioGroup
      // None chosen is null: with an empty value no radio could be reached by Tab.
      value={value || null}
      onChange={(next) => onChange(next as T)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={error ? 'field has-error' : 'field'}
    >
      <Label className="legend">{label}</Label>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="error">{error}</FieldError>
      <div className={inline ? 'choices round inline' : 'choices round'}>
        {options.map((option, index) => (
          <Radio key={option.value} value={option.value} className="choice" {...(index === 0 ? { id } : {})}>
            <span className="choice-box" aria-hidden="true" />
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
