import { z } from 'zod';

/** What part an adult has in a concern. Neutral words only: what is not known yet is `unclear`. */
export const PERSON_ROLES = {
  harmed: 'May have been harmed',
  'alleged-source': 'Alleged source of harm',
  'harmed-and-source': 'Both of these',
  witness: 'Saw or heard it',
  unclear: 'Not clear yet',
} as const;
export type PersonRole = keyof typeof PERSON_ROLES;
const roles = Object.keys(PERSON_ROLES) as [PersonRole, ...PersonRole[]];

/** An adult who uses the service, by the reference that the service chooses (initials, record number, name). */
export const Person = z.strictObject({
  reference: z.string().trim().min(1, 'Write who this is: a name, initials or a record number.').max(100, 'Write a shorter reference: at most 100 letters.'),
  role: z.enum(roles, { error: 'Choose what part this person had.' }),
});
export type Person = z.infer<typeof Person>;
