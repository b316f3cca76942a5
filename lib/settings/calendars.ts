import type { Calendars } from '#pathway/due-steps.ts';
import type { WorkCalendar } from '#time/calendar.ts';
import { nationOf } from '#time/holidays.ts';
import type { Hours } from '#time/hours.ts';
import { type OfficeHours, WEEKDAYS } from './office-hours.ts';
import { type Service, serviceNow } from './service.ts';

/** What due times follow: the service's office hours and the bank holidays of its country; the clock of live risk is on. */
export const calendarsFor = ({ hours, country }: Service): Calendars => ({
  office: { weekly: weekOf(hours), bankHolidays: 'nation', exceptions: {} },
  nation: nationOf(country),
  liveRiskClock: true,
});

export const calendarsNow = async (): Promise<Calendars> => calendarsFor(await serviceNow());

/** By ISO weekday. A day that is closed has no entry. */
function weekOf(hours: OfficeHours): Exclude<WorkCalendar['weekly'], '24x7'> {
  const open = WEEKDAYS.flatMap((day, index): [number, Hours[]][] => {
    const on = hours[day];
    return on ? [[index + 1, [[on.open, on.close]]]] : [];
  });
  return Object.fromEntries(open);
}
