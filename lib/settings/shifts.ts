import { z } from 'zod';
import { dayAndNight } from '#time/rota.ts';
import { clockTime } from './clock-time.ts';

/** One entry of the rota. An end that is not later than its start is on the next day. */
const Shift = z.strictObject({
  name: z.string().trim().min(1, 'Write what this shift is called.').max(60, 'Write a shorter name: at most 60 letters.'),
  start: clockTime('Start time'),
  end: clockTime('End time'),
});

/** The shifts of the service, the same every day. They may overlap and leave gaps. */
export const Shifts = z.array(Shift).min(1, 'Add at least one shift.').max(12, 'Add at most 12 shifts.');
export type Shifts = z.infer<typeof Shifts>;

/** Day and night (Clock 4). */
export const defaultShifts: Shifts = dayAndNight.map(([name, start, end]) => ({ name: name.charAt(0).toUpperCase() + name.slice(1), start, end }));
