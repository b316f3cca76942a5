import { ukMoment } from '#time/zone.ts';
import type { Draws } from './random.ts';
import type { Place } from './service.ts';

type Hours = readonly [from: number, to: number];

/** Parts of the day with how much happens in them on an ordinary day, and where more of it does. */
const PARTS: readonly (readonly [Hours, number])[] = [[[7, 10], 14], [[10, 12], 16], [[12, 14], 15], [[14, 16], 20], [[16, 18], 14], [[18, 22], 16], [[22, 24], 3], [[0, 7], 3]];

export const TEA: Hours = [16, 18];

const USUAL: readonly (readonly [Place, number])[] = [['Dining room', 16], ['Lounge', 26], ['Garden room', 9], ['Corridor', 14], ['Bedroom', 9], ['Activity room', 11], ['Garden', 6], ['Kitchen', 5], ['Vehicle', 4]];
const NIGHT: readonly (readonly [Place, number])[] = [['Bedroom', 12], ['Corridor', 9], ['Lounge', 4]];

/** A moment on a UK day, in whole minutes. Where the clocks jump over it, the moment after. */
export const momentOn = (day: Temporal.PlainDate, [from, to]: Hours, draw: Draws): Temporal.Instant => {
  const minute = draw.int(from * 60, to * 60 - 1);
  return ukMoment(day, new Temporal.PlainTime(Math.floor(minute / 60), minute % 60));
};

/** When and where something happens on an ordinary day. */
export function ordinaryMoment(day: Temporal.PlainDate, draw: Draws): { at: Temporal.Instant; place: Place } {
  const hours = draw.weighted(PARTS);
  return { at: momentOn(day, hours, draw), place: draw.weighted(hours[0] >= 22 || hours[0] < 7 ? NIGHT : USUAL) };
}
