import type { Passage } from '#messages/passage.ts';
import type { FirstRecord, Initiator } from '#pathway/first-record.ts';
import type { PersonRole } from '#pathway/people.ts';

/** The form of step 1.1 while it is being filled: the record's own shape, with blanks where nothing is chosen yet. */
export interface FormValues {
  people: { reference: string; role: PersonRole | '' }[];
  occurred: string;
  place: string;
  behaviour: string;
  initiator: InitiatorValues;
  presentation: string;
  safety: string;
  warnings: FirstRecord['warnings'];
}

export type InitiatorValues = { by: '' } | Initiator;

/** A new form: the people whom the passage names stand in it, each without a part yet. */
function emptyForm(passage: Passage | null): FormValues {
  const named = (passage?.people ?? []).map((reference) => ({ reference, role: '' as const }));
  while (named.length < 2) named.push({ reference: '', role: '' });
  return { people: named, occurred: '', place: '', behaviour: '', initiator: { by: '' }, presentation: '', safety: '', warnings: [] };
}

/** A draft as it was kept, over an empty form: what an older draft lacks is blank. */
export const fromDraft = (draft: unknown, passage: Passage | null): FormValues => ({ ...emptyForm(passage), ...(draft as Partial<FormValues> | null) });
