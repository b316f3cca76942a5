import type { ClockState } from '#pathway/clock-words.ts';

const FACE = 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z';

const DRAWN: Record<ClockState, string> = {
  open: `${FACE}M8 4.5V8l2.5 1.5`,
  soon: `${FACE}M8 4.5V8l2.5 1.5`,
  late: 'M8 1.8 15 14H1ZM8 6v4M8 11.6v.6',
  done: 'M2.5 8.5 6.5 12.5 13.5 4',
  'set-aside': `${FACE}M4.5 8h7`,
};

/** The sign of a state, for the eye; the words beside it say the same. */
export function Sign({ state }: { state: ClockState }) {
  return (
    <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWN[state]} />
    </svg>
  );
}
