import type { ImmediateReview } from '../steps/immediate-review.ts';
import { compareTimes } from '../sequence.ts';
import type { Kept } from './kept.ts';
import { type Steps, versionsOf } from './steps-done.ts';
import type { Threshold } from './threshold.ts';

/** A time in which live risk stood. */
export interface RiskPeriod {
  /** when it began: the first with `identified`, a later one when it was recorded (UTC) */
  from: string;
  /** when it was written down (UTC): what Clock 7 counts an end of day from */
  recorded: string;
  /** when what ended it was written down; null while it stands (UTC) */
  until: string | null;
  /** what holds it, or held it last, in sentences */
  facts: readonly string[];
  /** what ended it, in a sentence */
  ended: string | null;
}

interface Known {
  review: ImmediateReview | null;
  inPlace: boolean;
  undecided: boolean;
}

/**
 * Live risk stands from `identified` until 1.2 answers `no` to access and to another adult affected; a missing 1.2
 * counts as `unknown`. It also ends when the protection plan was last checked as in place. A threshold that is unknown
 * counts as live risk by itself.
 */
export function liveRisk(identified: { identified: string; recorded: string }, steps: Steps, kept: Kept, threshold: Threshold): RiskPeriod[] {
  const known: Known = { review: null, inPlace: false, undecided: false };
  const periods: RiskPeriod[] = [{ from: identified.identified, recorded: identified.recorded, until: null, facts: holding(known), ended: null }];
  for (const { recorded, change } of changes(steps, kept, threshold)) {
    Object.assign(known, change);
    const facts = holding(known);
    const last = periods.at(-1);
    if (last?.until === null) periods[periods.length - 1] = facts.length ? { ...last, facts } : { ...last, until: recorded, ended: ending(known) };
    else if (facts.length) periods.push({ from: recorded, recorded, until: null, facts, ended: null });
  }
  return periods;
}

function changes(steps: Steps, kept: Kept, threshold: Threshold): { recorded: string; change: Partial<Known> }[] {
  const review = steps['1.2'].done;
  return [
    ...(review ? versionsOf(review).map(({ record, recorded }) => ({ recorded, change: { review: record } })) : []),
    ...kept.of('controls-checked').map(({ recorded, what }) => ({ recorded, change: { inPlace: what.inPlace === 'yes' } })),
    ...threshold.answers.map(({ recorded, state }) => ({ recorded, change: { undecided: state === 'unknown' } })),
  ].sort((one, other) => compareTimes(one.recorded, other.recorded));
}

/** What holds live risk, in sentences; empty where nothing does. */
function holding({ review, inPlace, undecided }: Known): string[] {
  const decision = undecided ? ['Whether the external threshold is met is not known yet.'] : [];
  if (inPlace) return decision;
  if (!review) return ['Step 1.2 has not been answered yet.', ...decision];
  return [ACCESS[review.access], OTHERS[review.others], ...decision].filter(Boolean);
}

const ACCESS = { yes: 'The alleged source of harm still has access.', unknown: 'It is not known whether the alleged source of harm still has access.', no: '' };
const OTHERS = { yes: 'Another adult may be affected.', unknown: 'It is not known whether another adult may be affected.', no: '' };

const ending = ({ inPlace }: Known): string =>
  inPlace ? 'The protection plan was checked and is in place.' : 'Step 1.2 says that the alleged source of harm has no access and that no other adult is affected.';
