import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { standing, unrecorded } from '#pathway/standing.ts';
import { thresholds } from '#pathway/thresholds.ts';
import { calendars } from './given.ts';
import { load, NOW } from './load.ts';

/** Goal 50 ms on a machine that does nothing else; a test may share its two cores with three others. */
const MOST = 250;

test('what a reconcile works out for 300 open concerns', () => {
  const events = load(300);
  const since = NOW.subtract({ hours: 24 });
  const took = Array.from({ length: 15 }, () => {
    const start = performance.now();
    const concerns = project(events);
    for (const concern of concerns) unrecorded(concern, calendars, NOW, since);
    thresholds(concerns, calendars, NOW, since);
    standing(concerns, calendars, NOW, since);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  console.log(`300 concerns, ${events.length} events: best ${took[0]?.toFixed(1)} ms, median ${took[7]?.toFixed(1)} ms`);
  expect(took[0]).toBeLessThan(MOST);
});
