import type { Calendars } from '#pathway/due-steps.ts';
import { officeCalendar } from '#time/calendar.ts';

/** The calendars of the invented service: the pathway's defaults. */
export const calendars: Calendars = { office: officeCalendar, nation: 'england-and-wales', liveRiskClock: true };
