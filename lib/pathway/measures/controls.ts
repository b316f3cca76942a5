import type { Concern } from '../concern.ts';
import { compareTimes } from '../sequence.ts';

/** When the controls of a concern were found in place, and when they ended (ms); null while they stand. */
export interface ControlsTime {
  inPlace: number;
  ended: number | null;
}

/**
 * When the controls of a concern stood: from the first check that found them in place, until the concern was concluded.
 * A later check that finds something missing ends nothing: what happens then came after controls all the same. A
 * concern that is reopened has controls again once they are found in place again.
 */
export function controlsOf(concern: Concern): ControlsTime[] {
  const found = concern.controls.filter(({ inPlace }) => inPlace).map(({ recorded }) => ({ at: recorded, stands: true }));
  const concluded = concern.turns.filter(({ state }) => state === 'concluded').map(({ at }) => ({ at, stands: false }));
  const made: ControlsTime[] = [];
  for (const { at, stands } of [...found, ...concluded].sort((one, other) => compareTimes(one.at, other.at))) {
    const last = made.at(-1);
    const standing = last?.ended === null;
    if (stands && !standing) made.push({ inPlace: Temporal.Instant.from(at).epochMilliseconds, ended: null });
    if (!stands && standing) last.ended = Temporal.Instant.from(at).epochMilliseconds;
  }
  return made;
}
