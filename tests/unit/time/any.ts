import * as fc from 'fast-check';
import { type WorkCalendar, workCalendarSchema } from '#time/calendar.ts';
import type { Hours } from '#time/hours.ts';
import { bankHolidays, type HolidayList, type Nation } from '#time/holidays.ts';
import { dayName } from './walk.ts';

/** Calendars, rotas and times for the properties. Minutes are counted from 1970 in UTC. */
const minuteOf = (text: string): number => Date.parse(text) / 60_000;
const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Around clock changes, Easter, Christmas, New Year, one-nation holidays: where due times go wrong. */
const hard = ['2026-03-29', '2026-04-03', '2026-06-15', '2026-07-13', '2026-10-25', '2026-11-30', '2026-12-25', '2027-01-01', '2027-03-28', '2027-10-31', '2027-12-27', '2028-02-29'];
const nearHard = fc.tuple(fc.constantFrom(...hard), fc.integer({ min: -4320, max: 4320 })).map(([day, away]) => minuteOf(day) + away);
const anywhere = fc.integer({ min: minuteOf('2026-01-02'), max: minuteOf('2028-11-01') });

export const minute = fc.oneof({ weight: 2, arbitrary: nearHard }, anywhere);
const nation = fc.constantFrom<Nation>('england-and-wales', 'scotland', 'northern-ireland');

/**
 * A wall-clock time outside the hour that clock changes skip and repeat. There the walk goes by the wall and would
 * close twice; what `lib/time` does in that hour has examples of its own in `zone.test.ts` and `calendar.test.ts`.
 */
const wall = fc.oneof(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 120, max: 1439 }));
const hours: fc.Arbitrary<Hours> = fc.tuple(wall, wall).filter(([open, close]) => (close - open + 1440) % 1440 >= 60 || close === open).map(([open, close]) => [clock(open), clock(close)]);
const workday = fc.array(hours, { minLength: 1, maxLength: 3 });
const anyDay = fc.array(hours, { maxLength: 2 });

const week = fc
  .record({ 1: anyDay, 2: anyDay, 3: workday, 4: anyDay, 5: anyDay, 6: anyDay, 7: anyDay })
  .map((days) => days as Exclude<WorkCalendar['weekly'], '24x7'>);

/** A calendar that its schema lets through, with closures and other hours on days around a minute. */
const calendarNear = (start: number): fc.Arbitrary<WorkCalendar> => {
  const day = fc.integer({ min: -2, max: 8 }).map((away) => dayName(Math.floor(start / 1440) + away));
  const calendar = fc.record({
    weekly: fc.oneof({ weight: 9, arbitrary: week }, fc.constant('24x7' as const)),
    bankHolidays: fc.constantFrom('nation' as const, 'none' as const),
    exceptions: fc.dictionary(day, anyDay, { maxKeys: 3, noNullPrototype: true }),
  });
  return calendar.filter((each) => workCalendarSchema.safeParse(each).success);
};

/** A start and the calendar under which it runs. */
export const situation = minute.chain((start) => fc.record({ start: fc.constant(start), calendar: calendarNear(start), nation }));

/** A rota of one to four shifts in which no shift lies inside another: it may overlap, leave gaps, and run over midnight. */
export const rota = fc
  .uniqueArray(wall, { minLength: 1, maxLength: 4 })
  .map((opens) => opens.sort((one, other) => one - other))
  .filter((opens) => opens.every((open, index) => index === 0 || open - (opens[index - 1] ?? 0) >= 60))
  .filter((opens) => opens.length === 1 || (opens[0] ?? 0) + 1440 - (opens.at(-1) ?? 0) >= 60)
  .chain((opens) => fc.tuple(fc.constant(opens), fc.constantFrom(-30, 0, 30)))
  .map(([opens, overlap]) =>
    opens.map((open, index): [string, string, string] => {
      const next = opens[(index + 1) % opens.length] ?? open;
      const close = (next + (opens.length > 1 ? overlap : 0) + 1440) % 1440;
      return [`shift ${index}`, clock(open), clock(close)];
    }),
  )
  .filter((shifts) => shifts.every(([, , close]) => !close.startsWith('01:')));

/** The shipped list with one more holiday in a nation. */
export const withHoliday = (day: string, nation: Nation): HolidayList => ({
  ...bankHolidays,
  days: { ...bankHolidays.days, [nation]: new Map([...bankHolidays.days[nation], [day, 'One more']]) },
});

export const instant = (minute: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
export const minuteOfInstant = (of: Temporal.Instant): number => of.epochMilliseconds / 60_000;
