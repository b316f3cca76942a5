import type { Calendars, CalendarVersion } from '#pathway/due-steps.ts';
import { ROLES, type Role } from '#pathway/who.ts';
import { alwaysOpen, type WorkCalendar } from '#time/calendar.ts';
import { nationOf } from '#time/holidays.ts';
import type { Hours } from '#time/hours.ts';
import type { Closures } from './closures.ts';
import { type OfficeHours, WEEKDAYS } from './office-hours.ts';
import { allVersions, defaultService, type Service, serviceOf, type ServiceVersion } from './service.ts';

/** What due times follow: the service's office hours with its own closures, shifts, country, and what it chose of the clocks. */
export function calendarsFor({ hours, country, rota, closures, clocks }: Service): Calendars {
  const office: WorkCalendar = { weekly: weekOf(hours), bankHolidays: 'nation', exceptions: exceptionsOf(closures, hours) };
  const calendarOf = (role: Role): WorkCalendar => (clocks.dayAndNight.includes(role) ? alwaysOpen : office);
  return {
    office,
    nation: nationOf(country),
    liveRiskClock: clocks.liveRisk,
    followUpGrace: clocks.followUpMinutes,
    roles: Object.fromEntries(ROLES.map((role) => [role, calendarOf(role)])),
    rota: rota.map(({ name, start, end }) => [name, start, end]),
  };
}

/** Closed: no hours. Early: the day's usual opening to the time given; a day that is closed anyway stays closed. */
function exceptionsOf(closures: Closures, hours: OfficeHours): WorkCalendar['exceptions'] {
  return Object.fromEntries(
    closures.map(({ day, kind, until }): [string, Hours[]] => {
      const usual = hours[WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? 'monday'];
      return [day, kind === 'early' && usual && usual.open < until ? [[usual.open, until]] : []];
    }),
  );
}

/**
 * Clock 12: the defaults from ever, then each change with its reason. Due times that were passed stay, open ones move and
 * say why. A version that changes nothing a clock follows is left out.
 */
export function calendarsFrom(all: readonly ServiceVersion[]): CalendarVersion[] {
  let before = defaultService;
  const changed = all.flatMap((version): CalendarVersion[] => {
    const { since } = version;
    const service = serviceOf(version);
    const because = whatChanged(before, service);
    before = service;
    return because ? [{ ...calendarsFor(service), since, because }] : [];
  });
  return [{ ...calendarsFor(defaultService), since: '', because: '' }, ...changed];
}

export const calendarsNow = async (): Promise<CalendarVersion[]> => calendarsFrom(await allVersions());

const PARTS = { country: 'the country', hours: 'the office hours', closures: 'the closed days', rota: 'the shifts', clocks: 'the clocks' } as const satisfies Partial<Record<keyof Service, string>>;

/** In words that follow "because"; empty where nothing did. */
function whatChanged(before: Service, after: Service): string {
  const differs = (part: keyof typeof PARTS) => JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter(differs).map((part) => PARTS[part]);
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
