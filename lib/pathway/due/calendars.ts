import { alwaysOpen, type WorkCalendar } from '#time/calendar.ts';
import type { HolidayList, Nation } from '#time/holidays.ts';
import { dayAndNight, type Rota } from '#time/rota.ts';
import type { Role } from '../who.ts';

/** What the due times depend on besides the concern. What is left out has the pathway's default. */
export interface Calendars {
  /** every role's calendar but the Team Leader's, where `roles` does not say otherwise */
  office: WorkCalendar;
  nation: Nation;
  /** Clock 7: while live risk stands, working-time limits also run as elapsed time, and the earlier counts */
  liveRiskClock: boolean;
  /** calendars of single roles; the Team Leader's default is the rota: always open (Clock 1) */
  roles?: Partial<Record<Role, WorkCalendar>>;
  /** the shifts; default day and night (Clock 4) */
  rota?: Rota;
  /** minutes that "at once" may take for 3.2; default 60, shown with its clock */
  followUpGrace?: number;
  /** the list of bank holidays; default the one that Plainly ships with */
  holidays?: HolidayList;
}

/** Calendars from a moment on (Clock 12), and the words for why: "Scotland gained a bank holiday". */
export interface CalendarVersion extends Calendars {
  /** when it was saved, an instant in UTC; the first version holds from ever */
  since: string;
  because: string;
}

/** One version, or all of them, oldest first. */
export type CalendarHistory = Calendars | readonly CalendarVersion[];

const isHistory = (given: CalendarHistory): given is readonly CalendarVersion[] => Array.isArray(given);

interface DatedVersion {
  since: Temporal.Instant;
  because: string;
  calendars: Calendars;
}

const EVER = Temporal.Instant.fromEpochMilliseconds(0);
const read = new WeakMap<CalendarHistory, readonly DatedVersion[]>();

/**
 * The versions as instants, oldest first.
 * @throws RangeError where there is none
 */
export function versions(given: CalendarHistory): readonly DatedVersion[] {
  const known = read.get(given);
  if (known) return known;
  const dated = isHistory(given)
    ? given.map((calendars, index) => ({ since: index ? Temporal.Instant.from(calendars.since) : EVER, because: calendars.because, calendars }))
    : [{ since: EVER, because: '', calendars: given }];
  if (!dated.length) throw new RangeError('There is no calendar.');
  read.set(given, dated);
  return dated;
}

/** The newest version. */
export const newest = (given: CalendarHistory): Calendars => {
  const last = versions(given).at(-1);
  if (!last) throw new RangeError('There is no calendar.');
  return last.calendars;
};

export const calendarOf = (role: Role, { roles, office }: Calendars): WorkCalendar => roles?.[role] ?? (role === 'Team Leader' ? alwaysOpen : office);

export const rotaOf = ({ rota }: Calendars): Rota => rota ?? dayAndNight;

export const graceOf = ({ followUpGrace }: Calendars): number => followUpGrace ?? 60;
