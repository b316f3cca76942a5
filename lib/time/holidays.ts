import { z } from 'zod';
import { covers, days, version } from './bank-holidays.ts';
import type { WorkCalendar } from './calendar.ts';
import { daySchema } from './hours.ts';
import { ukDate } from './zone.ts';

export const nationSchema = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);

/** The three divisions in which bank holidays are published (Clock 1). */
export type Nation = z.infer<typeof nationSchema>;

/** A service's country; England and Wales share one division of bank holidays. */
export type Country = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';

/** The division whose bank holidays a service keeps. */
export function nationOf(country: Country): Nation {
  if (country === 'Scotland') return 'scotland';
  return country === 'Northern Ireland' ? 'northern-ireland' : 'england-and-wales';
}

/** One dated list of bank holidays (Clock 12). */
export interface HolidayList {
  /** the date of the list, `YYYY-MM-DD` */
  version: string;
  /** first and last day for which the list is complete, `YYYY-MM-DD` */
  covers: { from: string; to: string };
  /** title by day, `YYYY-MM-DD` */
  days: Record<Nation, ReadonlyMap<string, string>>;
}

/** The list that Plainly ships with. */
export const bankHolidays: HolidayList = {
  version,
  covers,
  days: {
    'england-and-wales': new Map(days['england-and-wales']),
    scotland: new Map(days.scotland),
    'northern-ireland': new Map(days['northern-ireland']),
  },
};

const division = z.object({ events: z.array(z.object({ date: daySchema, title: z.string() })) });
const govUk = z.object({ 'england-and-wales': division, scotland: division, 'northern-ireland': division });

/**
 * Reads a list as GOV.UK serves it (`https://www.gov.uk/bank-holidays.json`). It covers the whole years in which every
 * division has days.
 * @param version the date of the list, which the file itself does not carry
 * @throws ZodError where the data has another form
 */
export function holidayListOf(data: unknown, version: string): HolidayList {
  const list = govUk.parse(data);
  const daysOf = (nation: Nation) => new Map(list[nation].events.map(({ date, title }) => [date, title]));
  const days = { 'england-and-wales': daysOf('england-and-wales'), scotland: daysOf('scotland'), 'northern-ireland': daysOf('northern-ireland') };
  const years = Object.values(days).map((dates) => [...dates.keys()].map((date) => date.slice(0, 4)).sort());
  const first = years.map((of) => of.at(0) ?? '').sort().at(-1);
  const last = years.map((of) => of.at(-1) ?? '').sort().at(0);
  return { version, covers: { from: `${first}-01-01`, to: `${last}-12-31` }, days };
}

/**
 * Whether a due time may still move because bank holidays of its year are not published yet (Clock 12).
 * Never for a calendar that works through bank holidays.
 */
export function mayMove(due: Temporal.Instant, calendar: WorkCalendar, holidays: HolidayList = bankHolidays): boolean {
  if (calendar.bankHolidays === 'none') return false;
  const day = ukDate(due).toString();
  return day < holidays.covers.from || day > holidays.covers.to;
}
