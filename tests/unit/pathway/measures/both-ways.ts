import type { Calendars } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import type { Judged } from '#pathway/measures/judged.ts';
import { type Look, lookAt } from '#pathway/measures/look.ts';
import type { OnTime } from '#pathway/measures/on-time.ts';
import { owed } from '#pathway/measures/owed.ts';
import { fortnightlyMeasures, monthlyMeasures, weeklyMeasures } from '#pathway/measures/packs.ts';
import type { Within } from '#pathway/measures/within.ts';
import { calendars } from '../given.ts';
import { naive, type Review } from './naive.ts';

/** The plain program knows no live-risk clock. */
const noLiveRisk: Calendars = { ...calendars, liveRiskClock: false };

export const lookForBoth = (events: readonly Event[], asOf: Temporal.Instant): Look => lookAt(events, noLiveRisk, asOf);

const figures = ({ due, onTime, late, missed, notYetDue, notApplicable, void: inError, trigger }: OnTime<unknown>) => ({ due, onTime, late, missed, notYetDue, notApplicable, void: inError, trigger });
const minute = (instant: Temporal.Instant) => instant.epochMilliseconds / 60_000;
const dismissedOf = (byRule: Record<string, { dismissed: number }>, rule: string): number => byRule[rule]?.dismissed ?? 0;

/** Which concerns share a theme has no order. */
const sortedIds = (themes: readonly [string, readonly string[]][]) => themes.map(([theme, ids]) => [theme, ids.toSorted()]);

/** Every measure of a period, by the measures and by the plain program from the raw events. */
export function bothWays(events: readonly Event[], look: Look, period: Within, decided: Judged) {
  const { sameDay, delayed, missingDetail } = weeklyMeasures(look, period, decided);
  const { plans, gaps, repeats } = fortnightlyMeasures(look, period, decided);
  const { oversight, learning, themes, actions, times, prompts } = monthlyMeasures(look, period, decided);
  const reviews = owed(look, (id) => id.startsWith('3.4/'), period).map(({ concern, due, done, notApplicable, passed }): Review => ({ concern, due: minute(due), done: done && minute(done), aside: notApplicable && minute(notApplicable), passed }));
  const plainly = naive(events, minute(look.asOf), { from: minute(period.from), to: minute(period.to) }, decided, reviews);
  return {
    measured: {
      sameDay: figures(sameDay),
      delayed: { escalated: delayed.escalated.toSorted(), proposed: delayed.behind.map(({ concern }) => concern).toSorted(), confirmed: delayed.confirmed, undecided: delayed.undecided },
      missingDetail: { missing: missingDetail.behind.map(({ concern }) => concern).toSorted(), of: missingDetail.of, notSaved: missingDetail.notSaved.toSorted() },
      plans: figures(plans),
      gaps: gaps.byCause,
      repeats: { count: repeats.count, prevented: repeats.prevented, trigger: repeats.trigger },
      oversight: figures(oversight),
      learning: figures(learning),
      themes: sortedIds([...themes]),
      actions: { ...actions, shown: undefined, behind: undefined },
      times: (['1.1', '1.3', '3.3'] as const).map((step) => (['all', 'weekday', 'evening', 'weekend', 'bankHoliday'] as const).map((band) => [times[step]?.[band].median, times[step]?.[band].ninetieth, times[step]?.[band].completed])),
      prompts: { actedOn: prompts.actedOn, dismissed: prompts.dismissed, undone: prompts.undone, joking: prompts.byReason['joking'] ?? 0, blame: dismissedOf(prompts.byRule, 'blame'), linkedLater: prompts.linkedLater.toSorted() },
    },
    plainly: { ...plainly, themes: sortedIds(plainly.themes) },
  };
}
