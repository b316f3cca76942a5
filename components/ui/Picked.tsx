import type { ReactNode } from 'react';

interface PickedProps<T extends string> {
  label: ReactNode;
  hint?: string | undefined;
  id: string;
  name: string;
  options: readonly { value: T; label: string }[];
  value: T | '';
  onChange: (value: T) => void;
  error?: string | undefined;
}

/** One of many, with the browser's own list: it opens outside the frame, where there is room. */
export function Picked<T extends string>({ label, id, name, options, value, onChange, hint, error }: PickedProps<T>) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className="error">
          {error}
        </span>
      ) : null}
      <select
        id={id}
        name={name}
        className="input"
        autoComplete="off"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value as T)}
      >
        <option value="" disabled>
          Choose
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
