import type { Calendars } from '#pathway/due-steps.ts';
import { officeCalendar } from '#time/calendar.ts';

/** The pathway's defaults: office hours, the bank holidays of England and Wales, the clock of live risk on. */
export const calendars: Calendars = { office: officeCalendar, nation: 'england-and-wales', liveRiskClock: true };
