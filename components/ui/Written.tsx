import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface WrittenProps {
  label: ReactNode;
  name: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** lines shown; one line is an input */
  lines?: number;
  /** a whole number: the keys of a phone are digits */
  number?: boolean;
  /** not to be read over a shoulder */
  secret?: boolean;
  /** what may be chosen instead of typed */
  suggestions?: readonly string[];
  /** for the error summary's link: an element with this id takes the focus */
  id: string;
}

/** A field for words: label, hint, error, in this order; the browser never keeps what was typed. */
export function Written({ label, name, value, onChange, onBlur, hint, error, lines = 1, number = false, secret = false, suggestions, id }: WrittenProps) {
  const list = suggestions ? `${id}-list` : undefined;
  const shared = { id, name, className: 'input', autoComplete: 'off', list, ...(number ? { inputMode: 'numeric' as const } : {}), ...(secret ? { type: 'password' } : {}) } as const;
  return (
    <TextField value={value} onChange={onChange} isInvalid={Boolean(error)} validationBehavior="aria" className={error ? 'field has-error' : 'field'} {...(onBlur ? { onBlur } : {})}>
      <Label>{label}</Label>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="error">{error}</FieldError>
      {lines > 1 ? <TextArea id={id} name={name} className="input" rows={lines} autoComplete="off" /> : <Input {...shared} />}
      {suggestions ? (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </TextField>
  );
}
