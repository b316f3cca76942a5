import type { Row } from '../row.ts';
import { compareTimes } from '../sequence.ts';
import type { Concern } from '../concern.ts';
import { adultsAs } from './occurrences.ts';

/** Earlier concerns, not in error, in which a source of this one is said to have harmed somebody else than the adults harmed here. */
export function targetedBefore(concern: Pick<Concern, 'id' | 'identified' | 'people'>, all: readonly Row[]): Row[] {
  const sources = adultsAs(concern, 'alleged-source', 'harmed-and-source');
  const here = [...sources, ...adultsAs(concern, 'harmed', 'harmed-and-source')];
  return all.filter(
    (other) =>
      other.id !== concern.id &&
      other.state !== 'in-error' &&
      compareTimes(other.identified, concern.identified) <= 0 &&
      adultsAs(other, 'alleged-source', 'harmed-and-source').some((source) => sources.includes(source)) &&
      adultsAs(other, 'harmed', 'harmed-and-source').some((adult) => !here.includes(adult)),
  );
}
