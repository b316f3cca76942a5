import * as z from 'zod/mini';

/** How many people a list can hold, and how long the line of one can be. */
export const MOST_PEOPLE = 1000;
export const LONGEST_LINE = 120;

const lines = z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_LINE))).check(z.maxLength(MOST_PEOPLE));

/** People as a service has written them down: one a line, with other names of the same person behind commas. */
export const Roster = z.strictObject({ adults: lines, staff: lines });
export type Roster = z.infer<typeof Roster>;
