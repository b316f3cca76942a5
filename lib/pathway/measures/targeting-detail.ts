import type { FirstRecord } from '../first-record.ts';
import type { ImmediateReview } from '../steps/immediate-review.ts';
import { type Detail, DETAIL_IDS } from './details.ts';
import type { Judged } from './judged.ts';
import type { Look } from './look.ts';
import { firstOf } from './record-quality.ts';
import { shareWords } from './share.ts';
import { isUnsaid } from './unsaid.ts';
import { isIn, msOf, type Within } from './within.ts';

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
  behind: readonly RecordDetail[];
  /** first records that miss nothing, by their wording or as somebody decided */
  exact: readonly RecordDetail[];
}

interface RecordDetail {
  concern: string;
  missing: readonly Detail[];
  /** whether a person looked at the wording and decided it */
  decided: boolean;
}

/**
 * Concerns identified in the period whose first record, as it was first saved, missed exact targeting detail (1.5). What
 * is blank or says nothing is proposed; whether the wording is exact, a person decides.
 */
export function missingTargetingDetail({ concerns }: Look, period: Within, { details }: Pick<Judged, 'details'>): MissingDetail {
  const within = msOf(period);
  const identified = concerns.filter((concern) => isIn(concern.identified, within));
  const saved = identified.flatMap(({ id, firstRecord }) => {
    const said = details.get(id);
    return firstRecord ? [{ concern: id, missing: said ?? firstRecord.missing, decided: said !== undefined }] : [];
  });
  const behind = saved.filter(({ missing }) => missing.length > 0);
  const count = (detail: Detail) => behind.filter(({ missing }) => missing.includes(detail)).length;
  return {
    missing: behind.length,
    of: saved.length,
    shown: shareWords(behind.length, saved.length, 'none recorded'),
    byDetail: { who: count('who'), act: count('act'), place: count('place'), time: count('time'), prior: count('prior') },
    notSaved: identified.filter(({ firstRecord }) => !firstRecord).map(({ id }) => id),
    behind,
    exact: saved.filter(({ missing }) => !missing.length),
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
  return DETAIL_IDS.filter((detail) => !said[detail]);
}

/** One who acted first, by name, and another who may have been harmed. */
function saysWhoToWhom({ initiator, people }: FirstRecord): boolean {
  const first = firstOf(initiator);
  const harmed = people.some(({ role, reference }) => (role === 'harmed' || role === 'harmed-and-source') && reference !== first && !isUnsaid(reference));
  return !isUnsaid(first) && harmed;
}
