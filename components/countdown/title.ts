import type { Row } from '#pathway/row.ts';
import { ukTimeLabel } from '#time/words.ts';

/** What a concern is called on this device: the adults in it, or when it was identified. */
export function titleOf({ people, identified }: Pick<Row, 'people' | 'identified'>, now: Temporal.Instant): string {
  const names = people.map(({ reference }) => reference).join(' and ');
  return names || `Identified ${ukTimeLabel(Temporal.Instant.from(identified), now)}`;
}
