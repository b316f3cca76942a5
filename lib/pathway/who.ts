import { z } from 'zod';

/** The roles of the fifteen steps, and the support worker who often sees it first. */
export const ROLES = [
  'Support Worker',
  'Senior Support Worker',
  'Team Leader',
  'Registered Manager',
  'Designated Safeguarding Lead',
  'Safeguarding Administrator',
  'Operations Director',
  'Quality and Safeguarding Lead',
] as const;
export const Role = z.enum(ROLES, { error: 'Choose your role.' });
export type Role = z.infer<typeof Role>;

/** Who acts: role and name as given at this desk. */
export const Who = z.strictObject({
  role: Role,
  name: z.string().trim().min(1, 'Write your name.').max(100, 'Write a shorter name: at most 100 letters.'),
});
export type Who = z.infer<typeof Who>;
