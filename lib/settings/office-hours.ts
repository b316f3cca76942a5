import { z } from 'zod';
import { minutesToClose } from '#time/hours.ts';
import { clockTime } from './clock-time.ts';

/** The days of a week as the settings name them, Monday first: the place in the list is the ISO weekday less one. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const dayLabel = (day: Weekday): string => day.charAt(0).toUpperCase() + day.slice(1);

/** Open hours of one day; null where the office is closed. What closes on the next day says so. */
const hoursOn = (day: Weekday) =>
  z
    .strictObject({
      open: clockTime(`${dayLabel(day)}: opening time`),
      close: clockTime(`${dayLabel(day)}: closing time`),
      overnight: z.boolean(),
    })
    .refine(({ open, close, overnight }) => overnight || open < close, {
      path: ['close'],
      error: `${dayLabel(day)} closes before it opens. Change a time, or tick “closes the next day”.`,
    })
    .refine(({ open, close, overnight }) => !overnight || close <= open, {
      path: ['close'],
      error: `${dayLabel(day)} would be open for more than 24 hours. Change a time, or take away the tick at “closes the next day”.`,
    })
    .nullable();

/** The office's hours, the same every week: what working hours, working days and the end of the working day follow. */
export const OfficeHours = z
  .strictObject({
    monday: hoursOn('monday'),
    tuesday: hoursOn('tuesday'),
    wednesday: hoursOn('wednesday'),
    thursday: hoursOn('thursday'),
    friday: hoursOn('friday'),
    saturday: hoursOn('saturday'),
    sunday: hoursOn('sunday'),
  })
  .refine((week) => WEEKDAYS.some((day) => week[day]), 'The office needs open hours on at least one day. Without them no due time could be worked out.')
  .check(daysEndInOrder);
export type OfficeHours = z.infer<typeof OfficeHours>;
export type DayHours = OfficeHours[Weekday];

/** Monday to Friday, 09:00 to 17:00 (Clock 1). */
export const usualHours: NonNullable<DayHours> = { open: '09:00', close: '17:00', overnight: false };
export const defaultHours: OfficeHours = {
  monday: usualHours,
  tuesday: usualHours,
  wednesday: usualHours,
  thursday: usualHours,
  friday: usualHours,
  saturday: null,
  sunday: null,
};

/** A day that ends while the one before still runs would make "the next working day" end before this one. */
function daysEndInOrder(ctx: z.core.ParsePayload<Record<Weekday, DayHours>>): void {
  for (const [index, day] of WEEKDAYS.entries()) {
    const before = WEEKDAYS[(index + 6) % 7] ?? 'sunday';
    const [today, yesterday] = [ctx.value[day], ctx.value[before]];
    if (today && yesterday && minutesToClose([yesterday.open, yesterday.close]) - 1440 > minutesToClose([today.open, today.close])) {
      ctx.issues.push({ code: 'custom', input: today.close, path: [day, 'close'], message: `${dayLabel(day)} closes while ${dayLabel(before)}’s hours still run. Change one of them.` });
    }
  }
}
