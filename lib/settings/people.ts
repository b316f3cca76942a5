import { z } from 'zod';
import { ROLES } from '#pathway/who.ts';

const PersonInRole = z.strictObject({
  role: z.enum(ROLES, { error: 'Choose a role.' }),
  name: z.string().trim().min(1, 'Write who this is.').max(100, 'Write a shorter name: at most 100 letters.'),
  /** who takes over where nobody acts; empty where there is none */
  deputy: z.string().trim().max(100, 'Write a shorter name: at most 100 letters.'),
});

/** Who has which role, and who is their deputy. */
export const PeopleInRoles = z.array(PersonInRole).max(40, 'Add at most 40 people.');
export type PeopleInRoles = z.infer<typeof PeopleInRoles>;
