import { z } from 'zod';
import { ROLES, type Role } from '#pathway/who.ts';

/** What a service may choose of the clocks themselves. */
export const Clocks = z.strictObject({
  /** roles that are on duty day and night: their working hours never stop (Clock 1); the others follow the office */
  dayAndNight: z.array(z.enum(ROLES)),
  /** Clock 7: while live risk stands, working-time limits also run as elapsed time */
  liveRisk: z.boolean(),
  /** how long "at once" may take for step 3.2, in minutes */
  followUpMinutes: z.coerce.number('Write a number of minutes.').int('Write whole minutes.').min(0, 'Write 0 or more minutes.').max(480, 'Write at most 480 minutes.'),
});
export type Clocks = z.infer<typeof Clocks>;

/** The pathway's defaults. */
export const defaultClocks: Clocks = { dayAndNight: ['Team Leader'], liveRisk: true, followUpMinutes: 60 };

export const ROLE_LABELS = Object.fromEntries(ROLES.map((role) => [role, role])) as Record<Role, string>;
