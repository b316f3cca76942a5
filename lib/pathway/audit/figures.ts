import type { PeriodDays } from '#time/period.ts';
import { ukTimeLabel } from '#time/words.ts';
import type { WholeLook } from '../measures/look.ts';
import { judgedIn } from '../measures/judgements.ts';
import type { Review } from '../measures/repeated-themes.ts';
import { withinDays } from '../measures/within.ts';
import { auditName } from '../audit-words.ts';
import type { AuditKind } from '../service-audits.ts';
import type { Figure } from './figure.ts';
import { fortnightlyFigures } from './fortnightly.ts';
import { monthlyFigures } from './monthly.ts';
import { withNotes } from './notes.ts';
import type { Counting } from './shared.ts';
import { weeklyFigures } from './weekly.ts';

/** How a moment reads in an audit: the same whenever it is counted, so that a figure can be held against the one that was signed. */
export type Label = (at: Temporal.Instant | string) => string;

/**
 * The figures of an audit as they stood when the record was looked at. What was written down later does not exist yet:
 * so what was signed can be counted again. Decisions of auditors count as the record had them then.
 * @param look at the concerns that can stand in it, as of a moment
 * @param reviews learning reviews of the last twelve months, which the themes of the pack are taken from
 */
export function auditFigures(kind: AuditKind, days: PeriodDays, look: WholeLook, reviews: readonly Review[]): Figure[] {
  const period = withinDays(days);
  const label: Label = (at) => ukTimeLabel(typeof at === 'string' ? Temporal.Instant.from(at) : at, period.from.subtract({ hours: HOURS_BEFORE }));
  return withNotes(COUNTED[kind]({ look, judged: judgedIn(look.events), period, label }, reviews), auditName(kind, days), look.events);
}

const COUNTED: Record<AuditKind, (of: Counting, reviews: readonly Review[]) => Figure[]> = { '1.5': weeklyFigures, '2.5': fortnightlyFigures, '3.5 pack': monthlyFigures };

/** Far enough from every moment in it that none is "yesterday". */
const HOURS_BEFORE = 24 * 60;
