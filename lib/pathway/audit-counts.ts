import { auditedNow } from './audits.ts';
import type { CalendarHistory } from './due-steps.ts';
import type { Event } from './events.ts';
import { nothingJudged } from './measures/judged.ts';
import { lookAt } from './measures/look.ts';
import { fortnightlyMeasures, weeklyMeasures } from './measures/packs.ts';
import { withinDays } from './measures/within.ts';
import type { StepRecord } from './steps/schema.ts';

/** What Plainly counts for an audit's form, and where each figure is from, in words that follow "Filled in from". */
interface AuditCounts {
  record: StepRecord;
  from: Readonly<Record<string, string>>;
}

const RECORD = 'the record on this device';

/**
 * The figures of the audit that is to be written now. Whether recognition was delayed a person decides: Plainly only
 * says how many concerns have an earlier sign.
 * @param events of the concerns that can stand in it
 */
export function auditCounts(step: '1.5' | '2.5', events: readonly Event[], history: CalendarHistory, now: Temporal.Instant): AuditCounts {
  const look = lookAt(events, history, now);
  const period = withinDays(auditedNow(step, now));
  if (step === '1.5') {
    const { sameDay, delayed, missingDetail } = weeklyMeasures(look, period, nothingJudged);
    return {
      record: { sameDay: { part: sameDay.onTime, of: sameDay.due }, delayed: delayed.proposed, missingDetail: missingDetail.missing },
      from: { delayed: `${RECORD}: so many have a sign more than 24 hours earlier. Look at each, and change the figure where it was none`, missingDetail: RECORD },
    };
  }
  const { plans, gaps, repeats } = fortnightlyMeasures(look, period, nothingJudged);
  return { record: { plans: { part: plans.onTime, of: plans.due }, gaps: gaps.count, repeats: repeats.count }, from: { gaps: RECORD, repeats: RECORD } };
}
