import type { Cause, CorrectedLine } from './corrected.ts';
import type { Judged } from './judged.ts';
import type { Look } from './look.ts';
import { isWithin, type Within } from './within.ts';

/** An entry that was corrected, with the concern that it stands in; its cause is what a person said it was, where somebody has. */
interface CorrectedEntry extends CorrectedLine {
  concern: string;
  decided: boolean;
}

export interface ChronologyGaps {
  count: number;
  byCause: Readonly<Record<Cause, number>>;
  behind: readonly CorrectedEntry[];
}

/** Entries of chronologies that were corrected in the period (2.5). A person may give another cause, or say that it was none. */
export function chronologyGaps({ concerns }: Look, period: Within, { corrections }: Pick<Judged, 'corrections'>): ChronologyGaps {
  const behind = concerns
    .flatMap(({ id, corrected }) => corrected.map((line) => ({ concern: id, ...line })))
    .filter(({ recorded }) => isWithin(Temporal.Instant.from(recorded), period))
    .flatMap((found): CorrectedEntry[] => {
      const said = corrections.get(found.event);
      return said === 'none' ? [] : [{ ...found, cause: said ?? found.cause, decided: said !== undefined }];
    });
  const count = (cause: Cause) => behind.filter((entry) => entry.cause === cause).length;
  return { count: behind.length, byCause: { gap: count('gap'), order: count('order'), source: count('source') }, behind };
}
