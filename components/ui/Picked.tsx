interface PickedProps<T extends string> {
  label: string;
  id: string;
  name: string;
  options: readonly { value: T; label: string }[];
  value: T | '';
  onChange: (value: T) => void;
  error?: string | undefined;
}

/** One of many, with the browser's own list: it opens outside the frame, where there is room. */
export function Picked<T extends string>({ label, id, name, options, value, onChange, error }: PickedProps<T>) {
  const describedBy = error ? `${id}-error` : undefined;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error ? (
        <span id={describedBy} className="error">
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
