import type { Measured } from './measured.ts';

/** One due as it is kept: id, start, due, done, set aside, passed; its times after `identified`. */
type PackedDue = [string, number, number, number | null, number | null, 0 | 1];

interface PackedMeasured extends Omit<Measured, 'dues'> {
  dues: readonly PackedDue[];
}

/** A concern's figures as they are kept: its many due times short, the rest as it is. */
export const packMeasured = (measured: Measured): PackedMeasured => {
  const after = (at: number) => at - measured.identified;
  const due = ({ id, started, due, done, aside, passed }: Measured['dues'][number]): PackedDue => [id, after(started), after(due), done === null ? null : after(done), aside === null ? null : after(aside), passed ? 1 : 0];
  return { ...measured, dues: measured.dues.map(due) };
};

export const unpackMeasured = (packed: PackedMeasured): Measured => {
  const on = (after: number) => packed.identified + after;
  return {
    ...packed,
    dues: packed.dues.map(([id, started, due, done, aside, passed]) => ({ id, started: on(started), due: on(due), done: done === null ? null : on(done), aside: aside === null ? null : on(aside), passed: passed === 1 })),
  };
};
