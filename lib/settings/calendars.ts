import type { Calendars, CalendarVersion } from '#pathway/due-steps.ts';
import type { WorkCalendar } from '#time/calendar.ts';
import { nationOf } from '#time/holidays.ts';
import type { Hours } from '#time/hours.ts';
import { type OfficeHours, WEEKDAYS } from './office-hours.ts';
import { allVersions, defaultService, type Service, type ServiceVersion } from './service.ts';

/** What due times follow: the service's office hours, shifts and country; the clock of live risk is on. */
export const calendarsFor = ({ hours, country, rota }: Service): Calendars => ({
  office: { weekly: weekOf(hours), bankHolidays: 'nation', exceptions: {} },
  nation: nationOf(country),
  liveRiskClock: true,
  rota: rota.map(({ name, start, end }) => [name, start, end]),
});

/**
 * Clock 12: the defaults from ever, then each change with its reason. Due times that were passed stay, open ones move and
 * say why. A version that changes nothing a clock follows is left out.
 */
export function calendarsFrom(all: readonly ServiceVersion[]): CalendarVersion[] {
  let before = defaultService;
  const changed = all.flatMap(({ since, service }): CalendarVersion[] => {
    const because = whatChanged(before, service);
    before = service;
    return because ? [{ ...calendarsFor(service), since, because }] : [];
  });
  return [{ ...calendarsFor(defaultService), since: '', because: '' }, ...changed];
}

export const calendarsNow = async (): Promise<CalendarVersion[]> => calendarsFrom(await allVersions());

/** In words that follow "because"; empty where nothing did. */
function whatChanged(before: Service, after: Service): string {
  const differs = (part: 'country' | 'hours' | 'rota') => JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  const parts = [differs('country') && 'the country', differs('hours') && 'the office hours', differs('rota') && 'the shifts'].filter((part) => part !== false);
  return parts.length ? `${parts.join(' and ')} changed in the settings` : '';
}

/** By ISO weekday. A day that is closed has no entry. */
function weekOf(hours: OfficeHours): Exclude<WorkCalendar['weekly'], '24x7'> {
  const open = WEEKDAYS.flatMap((day, index): [number, Hours[]][] => {
    const on = hours[day];
    return on ? [[index + 1, [[on.open, on.close]]]] : [];
  });
  return Object.fromEntries(open);
}
