import { z } from 'zod';
import { ROLES } from '#pathway/who.ts';

/** Digits and the signs that stand between them, with an extension where there is one. */
const PHONE = /^\+?[\d\s()./-]{3,30}(?:(?:ext|x)\.?\s?\d{1,6})?$/iu;

/** Somebody to ring: shown to people, never rung by Plainly. */
const OnCallPerson = z.strictObject({
  role: z.enum(ROLES, { error: 'Choose a role.' }),
  name: z.string().trim().min(1, 'Write who this is.').max(100, 'Write a shorter name: at most 100 letters.'),
  phone: z.string().trim().min(1, 'Write a phone number.').regex(PHONE, 'Write a phone number in digits, such as 01632 960 001.'),
  /** when to ring this person, in the service's own words; empty for always */
  when: z.string().trim().max(100, 'Say when in fewer words: at most 100 letters.'),
});

export const OnCall = z.array(OnCallPerson).max(20, 'Add at most 20 people.');
export type OnCall = z.infer<typeof OnCall>;
