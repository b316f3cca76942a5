import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { workCalendarSchema } from '#time/calendar.ts';
import { nationSchema } from '#time/holidays.ts';
import { rotaSchema } from '#time/rota.ts';
import { limitSchema } from '#time/rules.ts';

/** Where a worked-cases file lies. */
export const casePath = (name: string): string => fileURLToPath(new URL(`../../cases/${name}`, import.meta.url));

/** A worked-cases file as it lies in `tests/cases/`. */
export const caseFile = (name: string): unknown => JSON.parse(readFileSync(casePath(name), 'utf8'));

const deadline = z.object({ id: z.string(), nation: nationSchema, calendar: z.string(), start: z.string(), due: z.string(), why: z.string() });
const wallClock = z.object({ id: z.string(), local: z.string(), instants: z.array(z.string()), why: z.string() });

export const deadlines = z.array(deadline.and(limitSchema)).parse(caseFile('deadlines.json'));
export const wallClockTimes = z.array(wallClock).parse(caseFile('wall-clock-times.json'));
export const calendars = z
  .object({ workCalendars: z.record(z.string(), workCalendarSchema), shiftCalendars: z.record(z.string(), rotaSchema) })
  .parse(caseFile('deadline-calendars.json'));

export const workCalendar = (name: string) => named(calendars.workCalendars, name);
export const rota = (name: string) => named(calendars.shiftCalendars, name);

function named<T>(all: Record<string, T>, name: string): T {
  const found = all[name];
  if (!found) throw new Error(`tests/cases/deadline-calendars.json has no ${name}.`);
  return found;
}

/** An instant from ISO 8601 with its offset. */
export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
