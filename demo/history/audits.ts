import { type AuditKind, auditedNow } from '#pathway/audits.ts';
import type { Event, StepCompleted } from '#pathway/events.ts';
import { nothingJudged } from '#pathway/measures/judged.ts';
import { lookAt } from '#pathway/measures/look.ts';
import { fortnightlyMeasures, weeklyMeasures } from '#pathway/measures/packs.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { officeMinutes } from './clock.ts';
import { calendars } from './calendars.ts';
import type { Draft } from './draft.ts';
import type { Draws } from './random.ts';
import { staffOf } from './service.ts';

const DAYS_BEFORE = 35;

/** The audits of the year, with the figures that Plainly counts for them: mostly on their day, a few a day late, a few never. */
export function audits(events: readonly Event[], from: Temporal.Instant, ends: Temporal.Instant, draw: Draws): Draft[] {
  const made: Draft[] = [];
  const seen = new Set<string>();
  for (let day = from.add({ hours: 8 * 24 }); Temporal.Instant.compare(day, ends) < 0; day = day.add({ hours: 24 })) {
    for (const kind of ['1.5', '2.5', '3.5 pack'] as const) {
      const period = `${kind} ${auditedNow(kind, day).from.toString()}`;
      if (seen.has(period)) continue;
      seen.add(period);
      const at = officeMinutes(day, draw.int(60, 300) + (draw.chance(0.08) ? 480 : 0));
      if (Temporal.Instant.compare(at, ends) > 0 || draw.chance(0.03)) continue;
      made.push({ ref: `audit ${period}`, concern: null, recorded: at, by: staffOf('Quality and Safeguarding Lead', draw.pick), what: what(kind, events, at) });
    }
  }
  return made;
}

function what(kind: AuditKind, events: readonly Event[], at: Temporal.Instant): Draft['what'] {
  if (kind === '3.5 pack') return { kind: 'pack-taken', text: 'The governance meeting of the month.' };
  const [since, until] = [at.subtract({ hours: 24 * DAYS_BEFORE }).toString(), at.toString()];
  const ids = new Set(events.filter(({ recorded }) => recorded >= since && recorded <= until).map(({ concern }) => concern));
  const record = counted(kind, events.filter(({ concern, recorded }) => concern !== null && ids.has(concern) && recorded <= until), at);
  return { kind: 'step-completed', step: kind, record } as StepCompleted;
}

function counted(kind: '1.5' | '2.5', events: readonly Event[], at: Temporal.Instant): object {
  const [look, period] = [lookAt(events, calendars, at), withinDays(auditedNow(kind, at))];
  if (kind === '1.5') {
    const { sameDay, delayed, missingDetail } = weeklyMeasures(look, period, nothingJudged);
    return { sameDay: { part: sameDay.onTime, of: sameDay.due }, delayed: delayed.proposed, missingDetail: missingDetail.missing };
  }
  const { plans, gaps, repeats } = fortnightlyMeasures(look, period, nothingJudged);
  return { plans: { part: plans.onTime, of: plans.due }, gaps: gaps.count, repeats: repeats.count };
}
