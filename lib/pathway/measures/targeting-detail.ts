import type { FirstRecord } from '../first-record.ts';
import type { ImmediateReview } from '../steps/immediate-review.ts';
import type { Look } from './look.ts';
import { firstOf } from './record-quality.ts';
import { shareWords } from './share.ts';
import { isUnsaid } from './unsaid.ts';
import { isIn, type Within } from './within.ts';

/** Exact targeting detail: what a record needs before anybody can see who is targeted, how and how often. */
export const DETAILS = { who: 'Who to whom', act: 'What was done', place: 'Where', time: 'When', prior: 'Whether it happened between them before' } as const;
export type Detail = keyof typeof DETAILS;

export interface MissingDetail {
  /** records that miss one or more */
  missing: number;
  /** first records saved, of the concerns identified in the period */
  of: number;
  shown: string;
  /** how many records miss each detail */
  byDetail: Readonly<Record<Detail, number>>;
  /** identified in the period, and without a first record by now */
  notSaved: readonly string[];
  behind: readonly { concern: string; missing: readonly Detail[] }[];
}

/** Concerns identified in the period whose first record, as it was first saved, missed exact targeting detail (1.5). */
export function missingTargetingDetail({ concerns }: Look, period: Within): MissingDetail {
  const identified = concerns.filter((concern) => isIn(concern.identified, period));
  const saved = identified.flatMap(({ id, firstRecord }) => (firstRecord ? [{ concern: id, missing: firstRecord.missing }] : []));
  const behind = saved.filter(({ missing }) => missing.length > 0);
  const count = (detail: Detail) => behind.filter(({ missing }) => missing.includes(detail)).length;
  return {
    missing: behind.length,
    of: saved.length,
    shown: shareWords(behind.length, saved.length, 'none recorded'),
    byDetail: { who: count('who'), act: count('act'), place: count('place'), time: count('time'), prior: count('prior') },
    notSaved: identified.filter(({ firstRecord }) => !firstRecord).map(({ id }) => id),
    behind,
  };
}

/**
 * What is absent, unknown, unclear or not witnessed. The form keeps no reason beside "not witnessed", so it is missing.
 * Whether it happened before is asked in 1.2 and ticked in 1.1: either answers it.
 */
export function missingIn(record: FirstRecord, review: ImmediateReview | null): Detail[] {
  const said: Record<Detail, boolean> = {
    who: saysWhoToWhom(record),
    act: !isUnsaid(record.behaviour),
    place: !isUnsaid(record.place),
    time: record.occurred !== 'unknown',
    prior: record.warnings.includes('same-person-again') || review?.repeated === 'yes' || review?.repeated === 'no',
  };
  return (Object.keys(DETAILS) as Detail[]).filter((detail) => !said[detail]);
}

/** One who acted first, by name, and another who may have been harmed. */
function saysWhoToWhom({ initiator, people }: FirstRecord): boolean {
  const first = firstOf(initiator);
  const harmed = people.some(({ role, reference }) => (role === 'harmed' || role === 'harmed-and-source') && reference !== first && !isUnsaid(reference));
  return !isUnsaid(first) && harmed;
}
