interface TimeOfDayProps {
  label: string;
  id: string;
  /** `HH:MM`, or empty */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** id of an error that stands elsewhere */
  describedBy?: string | undefined;
  /** the label is heard, not seen: the words around say it to the eye */
  quiet?: boolean;
}

/** A time of day, with the browser's own field. */
export function TimeOfDay({ label, id, value, onChange, error, describedBy, quiet = false }: TimeOfDayProps) {
  const errorId = error ? `${id}-error` : describedBy;
  const field = (
    <input
      id={id}
      type="time"
      className="input"
      autoComplete="off"
      value={value}
      aria-label={quiet ? label : undefined}
      aria-invalid={errorId ? true : undefined}
      aria-describedby={errorId}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  if (quiet) return field;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error ? (
        <span id={errorId} className="error">
          {error}
        </span>
      ) : null}
      {field}
    </div>
  );
}
