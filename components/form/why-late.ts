import type { Field } from '#pathway/steps/field.ts';

/** Asked where what is completed or signed is late. */
export const WHY_LATE: Field = { id: 'late', kind: 'sentence', what: 'why it is late', label: 'Why is it late?', hint: 'One sentence. It stays with the record.' };
