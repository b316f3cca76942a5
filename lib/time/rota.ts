import { z } from 'zod';
import { clockSchema, lasts, openingOn } from './hours.ts';
import { ukDate } from './zone.ts';

/** One entry of the rota: its name, start and end on the UK wall clock, every day; it may run over midnight. */
const shiftSchema = z.tuple([z.string().min(1), clockSchema, clockSchema]);

/** The shifts of a service (Clock 4). They may overlap and leave gaps; bank holidays do not change them. */
export const rotaSchema = z.array(shiftSchema).min(1, 'needs at least one shift');
export type Rota = z.infer<typeof rotaSchema>;

/** The default rota (Clock 4). */
export const dayAndNight: Rota = [['day', '08:00', '20:00'], ['night', '20:00', '08:00']];

/** A shift as it falls between two instants. */
export interface RunningShift {
  name: string;
  open: Temporal.Instant;
  close: Temporal.Instant;
}

/** Shifts that were worked out once: a rota is never changed, a new one is a new object. */
const known = new WeakMap<Rota, Map<string, readonly RunningShift[]>>();

/** The shifts that begin from the day before to two days after, by when they end. */
function shiftsAround(day: Temporal.PlainDate, rota: Rota): readonly RunningShift[] {
  const ofRota = known.get(rota) ?? new Map<string, readonly RunningShift[]>();
  known.set(rota, ofRota);
  const key = day.toString();
  const before = ofRota.get(key);
  if (before) return before;
  const near = [-1, 0, 1, 2]
    .flatMap((days) => rota.map(([name, from, to]) => ({ name, ...openingOn(day.add({ days }), [from, to]) })))
    .filter(lasts)
    .sort((one, other) => Temporal.Instant.compare(one.close, other.close));
  ofRota.set(key, near);
  return near;
}

/**
 * The shift that is on at an instant (Clock 4): exactly at handover the incoming one, in an overlap the one that ends
 * first, in a gap the next one.
 * @throws RangeError for a rota without a shift
 */
export function shiftAt(at: Temporal.Instant, rota: Rota): RunningShift {
  const near = shiftsAround(ukDate(at), rota);
  const running = near.find(({ open, close }) => open.epochNanoseconds <= at.epochNanoseconds && at.epochNanoseconds < close.epochNanoseconds);
  // Sorting is stable: of shifts that open together, the one that ends first stays first.
  const shift = running ?? near.toSorted((one, other) => Temporal.Instant.compare(one.open, other.open)).find(({ open }) => Temporal.Instant.compare(at, open) < 0);
  if (!shift) throw new RangeError('A rota needs at least one shift.');
  return shift;
}

/**
 * The end of the shift that is on, by the wall clock: a night over the spring change is an hour shorter (Clock 4).
 * @throws RangeError for a rota without a shift
 */
export const endOfShift = (start: Temporal.Instant, rota: Rota): Temporal.Instant => shiftAt(start, rota).close;
