interface DayOfYearProps {
  label: string;
  id: string;
  /** `YYYY-MM-DD`, or empty */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** A calendar day, with the browser's own field. */
export function DayOfYear({ label, id, value, onChange, error }: DayOfYearProps) {
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error ? (
        <span id={errorId} className="error">
          {error}
        </span>
      ) : null}
      <input id={id} type="date" className="input" autoComplete="off" value={value} aria-invalid={error ? true : undefined} aria-describedby={errorId} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
