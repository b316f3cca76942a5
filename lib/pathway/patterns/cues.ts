import type { EarlyWarning } from '../early-warnings.ts';
import { linked } from '../linked.ts';
import type { Row } from '../row.ts';
import { pairsOf } from './alike.ts';
import { adultsAs } from './occurrences.ts';

type Here = Pick<Row, 'id' | 'identified' | 'state' | 'people'>;

/**
 * Warning signs that the record itself shows of a concern: the same two adults before, the same place before with one of
 * them, an adult who may have been harmed in several concerns. What is seen of a person it never says.
 * @param place where it happened, as it was written
 */
export function cues(concern: Here, place: string | null, all: readonly Row[]): EarlyWarning[] {
  const earlier = linked(concern, all);
  const pairs = (row: Pick<Row, 'people'>) => pairsOf(adultsAs(row, 'alleged-source', 'harmed', 'harmed-and-source', 'unclear')).map((pair) => pair.join('\n'));
  const own = new Set(pairs(concern));
  const harmed = adultsAs(concern, 'harmed', 'harmed-and-source');
  const where = place?.trim().toLocaleLowerCase('en-GB');
  return [
    ...(earlier.some((other) => pairs(other).some((pair) => own.has(pair))) ? ['same-person-again' as const] : []),
    ...(where && earlier.some((other) => other.place?.trim().toLocaleLowerCase('en-GB') === where) ? ['same-area-again' as const] : []),
    ...(earlier.some((other) => adultsAs(other, 'harmed', 'harmed-and-source').some((adult) => harmed.includes(adult))) ? ['several-concerns' as const] : []),
  ];
}
