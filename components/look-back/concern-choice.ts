import { isSame } from '#look-back/people.ts';
import type { Found } from '#look-back/found.ts';
import type { Row } from '#pathway/row.ts';
import { compareTimes } from '#pathway/sequence.ts';

/** Concerns to which notes may belong: those that share most adults with them first, then the newest. */
export function fitting(rows: readonly Row[], found: readonly Found[]): { row: Row; shares: number }[] {
  const named = [...new Set(found.flatMap(({ people }) => people))];
  return rows
    .filter(({ state }) => state !== 'in-error')
    .map((row) => ({ row, shares: row.people.filter(({ reference }) => named.some((name) => isSame(name, reference))).length }))
    .sort((one, other) => other.shares - one.shares || compareTimes(other.row.identified, one.row.identified));
}
