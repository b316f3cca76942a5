import type { Concern } from '../concern.ts';
import { compareTimes } from '../sequence.ts';
import type { Controls } from './repeats.ts';
import { sourcesOf } from './sources.ts';

/**
 * When the controls of a concern stood: from the first check that found them in place, until the concern was concluded.
 * A later check that finds something missing ends nothing: what happens then came after controls all the same. A
 * concern that is reopened has controls again once they are found in place again.
 */
export function controlsOf(concern: Concern): Controls[] {
  const found = concern.controls.filter(({ inPlace }) => inPlace).map(({ recorded }) => ({ at: recorded, stands: true }));
  const concluded = concern.turns.filter(({ state }) => state === 'concluded').map(({ at }) => ({ at, stands: false }));
  const made: Controls[] = [];
  for (const { at, stands } of [...found, ...concluded].sort((one, other) => compareTimes(one.at, other.at))) {
    const last = made.at(-1);
    const standing = last?.ended === null;
    if (stands && !standing) made.push({ concern: concern.id, sources: sourcesOf(concern), inPlace: Temporal.Instant.from(at), ended: null });
    if (!stands && standing) last.ended = Temporal.Instant.from(at);
  }
  return made;
}
