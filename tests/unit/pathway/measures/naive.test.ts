import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { type Calendars, dueSteps } from '#pathway/due-steps.ts';
import { lookAt } from '#pathway/measures/look.ts';
import { measuredDues } from '#pathway/measures/measured-dues.ts';
import type { OnTime } from '#pathway/measures/on-time.ts';
import { owed } from '#pathway/measures/owed.ts';
import { fortnightlyMeasures, monthlyMeasures, weeklyMeasures } from '#pathway/measures/packs.ts';
import { calendars } from '../given.ts';
import { asked, at, judged, service, staff, START } from './any.ts';
import { minuteOf, naive, type Review } from './naive.ts';

const RUNS = { numRuns: 60 };
const noLiveRisk: Calendars = { ...calendars, liveRiskClock: false };

const figures = ({ due, onTime, late, missed, notYetDue, notApplicable, void: inError, trigger }: OnTime<unknown>) => ({ due, onTime, late, missed, notYetDue, notApplicable, void: inError, trigger });

test('a second, plain program counts the same from the raw events', () => {
  fc.assert(
    fc.property(service, judged, asked, (events, decided, { from, days, asOf }) => {
      const look = lookAt(events, noLiveRisk, START.add({ minutes: asOf }));
      const period = { from: START.add({ minutes: from }), to: START.add({ minutes: from + days * 1440 }) };
      const { sameDay, delayed, missingDetail } = weeklyMeasures(look, period, decided);
      const { plans, gaps, repeats } = fortnightlyMeasures(look, period, decided);
      const { oversight, learning, themes, actions, times, prompts } = monthlyMeasures(look, period, decided);

      const minute = (instant: Temporal.Instant) => instant.epochMilliseconds / 60_000;
      const reviews = owed(look, (id) => id.startsWith('3.4/')).map(({ concern, due, done, notApplicable, passed }): Review => ({ concern, due: minute(due), done: done && minute(done), aside: notApplicable && minute(notApplicable), passed }));
      expect({
        sameDay: figures(sameDay),
        delayed: { escalated: delayed.escalated.toSorted(), proposed: delayed.behind.map(({ concern }) => concern).toSorted(), confirmed: delayed.confirmed, undecided: delayed.undecided },
        missingDetail: { missing: missingDetail.behind.map(({ concern }) => concern).toSorted(), of: missingDetail.of, notSaved: missingDetail.notSaved.toSorted() },
        plans: figures(plans),
        gaps: gaps.byCause,
        repeats: { count: repeats.count, prevented: repeats.prevented, trigger: repeats.trigger },
        oversight: figures(oversight),
        learning: figures(learning),
        themes: [...themes],
        actions: { ...actions, shown: undefined, behind: undefined },
        times: (['1.1', '1.3', '3.3'] as const).map((step) => (['all', 'weekday', 'evening', 'weekend', 'bankHoliday'] as const).map((band) => [times[step]?.[band].median, times[step]?.[band].ninetieth, times[step]?.[band].completed])),
        prompts: { actedOn: prompts.actedOn, dismissed: prompts.dismissed, undone: prompts.undone, joking: prompts.byReason['joking'] ?? 0, blame: dismissedOf(prompts.byRule, 'blame'), linkedLater: prompts.linkedLater.toSorted() },
      }).toEqual(naive(events, minuteOf(at(asOf)), { from: minute(period.from), to: minute(period.to) }, decided, reviews));
    }),
    RUNS,
  );
});

const dismissedOf = (byRule: Record<string, { dismissed: number }>, rule: string): number => byRule[rule]?.dismissed ?? 0;

test('what is measured is due when dueSteps says so', () => {
  fc.assert(
    fc.property(service, (events) => {
      for (const concern of project(events).filter(({ state }) => state !== 'in-error')) {
        const until = Temporal.Instant.from(concern.touched).add({ hours: 100 });
        const own = dueSteps(concern, calendars, until).filter(({ id }) => !['2.1 still', '3.2 review', '1.4 review', 'action/'].some((begins) => id.startsWith(begins)));
        const begun = measuredDues(concern, calendars, until).filter(({ started, completed, notApplicable }) => completed || notApplicable || Temporal.Instant.compare(started, until) <= 0);
        expect(begun).toEqual(own);
      }
    }),
    { numRuns: 40 },
  );
});

test('no figure is about a member of staff', () => {
  fc.assert(
    fc.property(service, judged, (events, decided) => {
      const look = lookAt(events, calendars, START.add({ hours: 24 * 60 }));
      const period = { from: START, to: START.add({ hours: 24 * 50 }) };
      const all = [weeklyMeasures(look, period, decided), fortnightlyMeasures(look, period, decided), monthlyMeasures(look, period, decided)];
      expect(JSON.stringify(all)).not.toMatch(new RegExp(`${staff}|Team Leader`, 'u'));
    }),
    { numRuns: 30 },
  );
});
