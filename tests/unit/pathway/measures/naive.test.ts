import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { dueSteps } from '#pathway/due-steps.ts';
import { lookAt } from '#pathway/measures/look.ts';
import { measuredDues } from '#pathway/measures/measured-dues.ts';
import { fortnightlyMeasures, monthlyMeasures, weeklyMeasures } from '#pathway/measures/packs.ts';
import * as fc from '../../properties.ts';
import { calendars } from '../given.ts';
import { asked, judged, service, staff, START } from './any.ts';
import { bothWays, lookForBoth } from './both-ways.ts';

const RUNS = { numRuns: 60 };
test('a second, plain program counts the same from the raw events', () => {
  fc.assert(
    fc.property(service, judged, asked, (events, decided, { from, days, asOf }) => {
      const period = { from: START.add({ minutes: from }), to: START.add({ minutes: from + days * 1440 }) };
      const { measured, plainly } = bothWays(events, lookForBoth(events, START.add({ minutes: asOf })), period, decided);
      expect(measured).toEqual(plainly);
    }),
    RUNS,
  );
});

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
