import { canTell, CANNOT_TELL } from '#pathway/golden.ts';

/** Worked out once, at the start: times whose answer is known. */
const trusted = canTell();

/** Says so where this device works due times out wrongly. */
export function CannotTell() {
  return trusted ? null : (
    <p className="refused" role="alert">
      {CANNOT_TELL}
    </p>
  );
}
