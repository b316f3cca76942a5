import { type Rota, shiftAt } from '#time/rota.ts';
import type { Concern } from '../concern.ts';
import { timesIn } from '../concern/life.ts';
import { STEP } from '../steps.ts';
import { type CalendarHistory, newest, rotaOf } from './calendars.ts';
import { isBefore } from './limit.ts';
import { type DueStep, obligation } from './obligation.ts';
import { DEPUTY } from './warnings.ts';

/**
 * The check for drift (2.1): once the plan was found in place, it is checked again in each shift that begins while the
 * concern is live. A check counts for the shift that was running; a shift that ended without one is missed.
 * @param now worked out up to the shift that is running then
 * @param since shifts of which all was told before it are left out: the deputy is told of one ten minutes after its end
 */
export function driftChecks(concern: Concern, history: CalendarHistory, now: Temporal.Instant, since?: Temporal.Instant): DueStep[] {
  const first = concern.controls.find(({ inPlace }) => inPlace);
  if (!first) return [];
  const rota = rotaOf(newest(history));
  const checks = concern.controls.map(({ recorded }) => Temporal.Instant.from(recorded));
  const live = timesIn(['live', 'stabilised'], concern.identified, concern.turns).map(({ from, until }) => [from, until ?? null].map((at) => (at === null ? null : Temporal.Instant.from(at))));
  const isLiveFrom = (open: Temporal.Instant, close: Temporal.Instant) => live.some(([from, until]) => from && !isBefore(open, from) && (!until || !isBefore(until, close)));
  const dues: DueStep[] = [];
  let next = 0;
  const second = shiftAt(Temporal.Instant.from(first.recorded), rota).close;
  // What ends at that moment itself had not passed before it.
  const told = since && new Temporal.Instant(since.epochNanoseconds - DEPUTY);
  const started = told && isBefore(second, told) ? beginOfShift(told.subtract({ milliseconds: 1 }), rota) : second;
  for (let from = started; !isBefore(now, from); ) {
    const { close } = shiftAt(from, rota);
    while (checks[next] && isBefore(checks[next] as Temporal.Instant, from)) next += 1;
    const check = checks[next];
    const completed = check && isBefore(check, close) ? check : null;
    if (isLiveFrom(from, close)) {
      dues.push(
        obligation(
          STEP['2.1'],
          { id: `2.1 still in place/${close.toString()}`, title: STEP['2.1'].beside[1].title, started: from, completed, missed: !completed && isBefore(close, now), due: close, kind: 'shift', clock: 'Once in each shift while the concern is live' },
          concern,
        ),
      );
    }
    from = close;
  }
  return dues;
}

/** When the shift that is on took over: at its own begin, or in an overlap when the one before it ended. */
function beginOfShift(at: Temporal.Instant, rota: Rota): Temporal.Instant {
  const { open, close } = shiftAt(at, rota);
  const before = shiftAt(open.subtract({ milliseconds: 1 }), rota).close;
  return isBefore(before, close) ? before : open;
}
