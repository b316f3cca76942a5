import { officeCalendar } from '#time/calendar.ts';
import { everyWorkingDayEnd } from '#time/due.ts';
import { isBefore, later } from './clock.ts';
import type { Sheet } from './draft.ts';

/** The daily review, at the end of most working days until the concern is stabilised. */
export function reviewDaily(from: Temporal.Instant, until: Temporal.Instant, { draw, put }: Sheet): void {
  for (let n = 1; ; n += 1) {
    const close = everyWorkingDayEnd(from, n, officeCalendar, 'england-and-wales');
    if (!isBefore(close, until)) return;
    const at = later(close, -draw.int(4, 110));
    if (isBefore(from, at) && draw.chance(0.86)) put(at, 'Registered Manager', { kind: 'review-done', review: '3.2', text: draw.pick(['Quiet at meals.', 'Separate tables kept.', 'Slept well, ate well.', 'Staff in the room throughout.']) });
  }
}

/** 3.4: one that is early starts the next 72 hours, one that is late does not move them. Now and then one is missed. */
export function reviewEvery72Hours(base: Temporal.Instant, until: Temporal.Instant, { draw, put }: Sheet): void {
  for (let from = base; ; ) {
    const due = from.add({ hours: 72 });
    const at = later(due, draw.chance(0.9) ? -draw.int(10, 900) : draw.int(20, 900));
    if (!isBefore(at, until) || !isBefore(due, until)) return;
    const missed = draw.chance(0.04);
    if (!missed) put(at, 'Operations Director', { kind: 'step-completed', step: '3.4', record: { risk: draw.weighted([['no', 80], ['yes', 10], ['unknown', 10]]), overdue: draw.weighted([[0, 88], [1, 12]]), weak: draw.weighted([['no', 84], ['yes', 10], ['unknown', 6]]) } });
    from = missed || isBefore(due, at) ? due : at;
  }
}
