import { When } from './When.tsx';
import { Tick } from '../ui/Tick.tsx';

/** When it happened: a time, or not known, which is an answer too. */
export function Occurred({ value, onChange, error }: { value: string; onChange: (value: string) => void; error?: string | undefined }) {
  const unknown = value === 'unknown';
  return (
    <div className="stack">
      {unknown ? <p className="legend">When did it happen?</p> : <When id="occurred" label="When did it happen?" value={value} onChange={onChange} error={error} />}
      <Tick isSelected={unknown} onChange={(ticked) => onChange(ticked ? 'unknown' : '')}>
        Not known
      </Tick>
    </div>
  );
}
