/**
 * Works out cases without a browser:
 *   node scripts/due.ts CASES.json CALENDARS.json HOLIDAYS.json    [{ id, due }]
 *   node scripts/due.ts WALL-CLOCK-TIMES.json                      [{ id, instants }]
 *   node scripts/due.ts --concern CONCERN.json                     [{ id, due, clock, completed, late, … }]
 * in the forms of the files in `tests/cases/`; `docs/pathway.md` says how a concern is written. A holidays file, as GOV.UK serves it, replaces Plainly's own list.
 * Bad input: one sentence on stderr and exit code 2.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { officeCalendar, workCalendarSchema } from '#time/calendar.ts';
import { bankHolidays, type HolidayList, holidayListOf, nationSchema } from '#time/holidays.ts';
import { rotaSchema } from '#time/rota.ts';
import { dueAt, limitSchema } from '#time/rules.ts';
import { instantsOf, UK, ukIso } from '#time/zone.ts';
import { dueTimesOf, Timeline } from './due/timeline.ts';

const id = z.union([z.string(), z.number()]);
const instant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue('must be an instant with its offset, such as 2026-11-24T10:00:00+00:00');
    return z.NEVER;
  }
});
const caseSchema = z.object({ id, nation: nationSchema, calendar: z.string(), start: instant }).and(limitSchema);
const wallClockSchema = z.object({ id, local: z.iso.datetime({ local: true, precision: -1 }), zone: z.literal(UK).optional() });
const calendarsSchema = z.object({
  workCalendars: z.record(z.string(), workCalendarSchema),
  shiftCalendars: z.record(z.string(), rotaSchema),
});

type Case = z.infer<typeof caseSchema>;
type Calendars = z.infer<typeof calendarsSchema>;

class BadInput extends Error {}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInput(`${path} cannot be read: ${messageOf(error)}.`);
  }
}

function inForm<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof z.ZodError ? new BadInput(`${path} is not in the right form${firstIssue(error)}.`) : error;
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  const at = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
  return issue ? `${at}: ${issue.message}` : '';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');

function dueOf(given: Case, calendars: Calendars, holidays: HolidayList): string {
  const calendar = calendars.workCalendars[given.calendar] ?? calendars.shiftCalendars[given.calendar];
  if (!calendar) throw new BadInput(`Case ${given.id} names the calendar "${given.calendar}", which is not in the calendars file.`);
  try {
    return ukIso(dueAt(given.rule, given.params, given.start, calendar, given.nation, holidays));
  } catch (error) {
    throw new BadInput(`Case ${given.id} (${given.rule}, ${given.calendar}): ${messageOf(error)}.`);
  }
}

function instantsIn({ local }: z.infer<typeof wallClockSchema>): string[] {
  const [date = '', time = ''] = local.split('T');
  return instantsOf(date, time).map(ukIso);
}

function wallClockTimes(path: string, data: unknown) {
  const given = inForm(path, () => z.array(wallClockSchema).parse(data));
  return given.map((each) => ({ id: each.id, instants: instantsIn(each) }));
}

function dueTimes(path: string, data: unknown, calendarsPath: string, holidaysPath: string | undefined) {
  const given = inForm(path, () => z.array(caseSchema).parse(data));
  const calendars = inForm(calendarsPath, () => calendarsSchema.parse(read(calendarsPath)));
  const holidays = holidaysPath ? inForm(holidaysPath, () => holidayListOf(read(holidaysPath), holidaysPath)) : bankHolidays;
  return given.map((each) => ({ id: each.id, due: dueOf(each, calendars, holidays) }));
}

function ofConcern(path: string | undefined, rest: readonly string[]) {
  if (!path || rest.length > 0) throw new BadInput('Give one file with what happened in the concern.');
  const timeline = inForm(path, () => Timeline.parse(read(path)));
  try {
    return dueTimesOf(timeline, officeCalendar);
  } catch (error) {
    throw error instanceof RangeError ? new BadInput(`${path}: ${messageOf(error)}.`) : error;
  }
}

function answer([casesPath, calendarsPath, holidaysPath, ...rest]: string[]) {
  if (casesPath === '--concern') return ofConcern(calendarsPath, [holidaysPath, ...rest].filter((path) => path !== undefined));
  if (!casesPath || rest.length > 0) throw new BadInput('Give a file of cases, then a file of calendars and a file of bank holidays.');
  const data = read(casesPath);
  if (Array.isArray(data) && data.some((given) => given?.local !== undefined)) return wallClockTimes(casesPath, data);
  if (!calendarsPath) throw new BadInput('Cases of due times need a file of calendars as well.');
  return dueTimes(casesPath, data, calendarsPath, holidaysPath);
}

try {
  console.log(JSON.stringify(answer(process.argv.slice(2)), null, 1));
} catch (error) {
  console.error(messageOf(error) + '.');
  process.exitCode = 2;
}
