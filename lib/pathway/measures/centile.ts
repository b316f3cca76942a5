/**
 * A centile by nearest rank: the smallest of the values that so many percent of them do not exceed. Always one of the
 * values themselves, so that each figure is a real concern's.
 * @param percent above 0, at most 100
 * @returns null where there are none
 */
export function centile(values: readonly number[], percent: number): number | null {
  const inOrder = values.toSorted((one, other) => one - other);
  return inOrder[Math.ceil((percent * inOrder.length) / 100) - 1] ?? null;
}
