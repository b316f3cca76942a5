import { z } from 'zod';
import { EARLY_WARNINGS, type EarlyWarning } from './early-warnings.ts';
import { Person } from './people.ts';
import { InstantText, sentence } from './written.ts';

/** Who acted first. `both` asks each one's act and who began, so that "both" never stands alone. */
export const Initiator = z.discriminatedUnion(
  'by',
  [
    z.strictObject({ by: z.literal('person'), person: z.string().min(1, 'Choose who started it.') }),
    z.strictObject({ by: z.literal('not-witnessed') }),
    z.strictObject({ by: z.literal('unclear') }),
    z.strictObject({
      by: z.literal('both'),
      acts: z.array(z.strictObject({ person: z.string().min(1), act: sentence('what this person did') })).min(2, 'Write what each person did.'),
      first: z.string().min(1, 'Choose who acted first, or “not clear”.'),
    }),
  ],
  { error: 'Choose who started it.' },
);
export type Initiator = z.infer<typeof Initiator>;

const warnings = Object.keys(EARLY_WARNINGS) as [EarlyWarning, ...EarlyWarning[]];

/** Step 1.1, the urgent peer safeguarding incident form. One schema for form, command and event. */
export const FirstRecord = z
  .strictObject({
    people: z.array(Person).min(2, 'Add both adults. If you don’t know who the other one is, write “not known”.').max(12, 'Add at most 12 people.'),
    /** when it happened, an instant in UTC; `unknown` where nobody saw it */
    occurred: z.string().refine((text) => text === 'unknown' || InstantText.safeParse(text).success, 'Write when it happened, or tick “not known”.'),
    place: z.string().trim().min(1, 'Write where it happened.').max(200, 'Write a shorter place: at most 200 letters.'),
    behaviour: sentence('exactly what you saw or heard'),
    initiator: Initiator,
    presentation: sentence('how the adult was straight after: what you could see or hear, and what they said'),
    safety: sentence('what was done at once to keep both adults safe'),
    warnings: z.array(z.enum(warnings)),
  })
  .check(namedPeopleExist);
export type FirstRecord = z.infer<typeof FirstRecord>;

/** Whoever is named as having acted must be one of the people. */
function namedPeopleExist(ctx: z.core.ParsePayload<{ people: Person[]; initiator: Initiator }>): void {
  const { people, initiator } = ctx.value;
  const known = new Set(people.map((person) => person.reference));
  if (initiator.by === 'person' && !known.has(initiator.person)) {
    ctx.issues.push({ code: 'custom', input: initiator.person, path: ['initiator', 'person'], message: 'Choose one of the people you added.' });
  }
}
