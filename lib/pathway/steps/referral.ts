import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const referral = step({
  id: '3.1',
  stage: 3,
  title: 'External referral',
  role: 'Designated Safeguarding Lead',
  limit: '24 hours from when threshold met was recorded, nights and weekends included',
  recurs: null,
  beside: [{ id: '3.1 receipt', title: 'Confirm that the authority has it', limit: 'Before the working day ends, where possible; a reason if not' }],
  fields: [
    { id: 'submitted', kind: 'instant', label: 'When was the referral sent?' },
    { id: 'authority', kind: 'line', what: 'which authority received it, and whom you can reach there', label: 'Which authority received it, and whom can you reach there?', hint: 'Name or team, phone or address, reference if you have one.' },
    { id: 'rationale', kind: 'sentence', what: 'why you refer, briefly', label: 'Why do you refer? Briefly.' },
  ],
  record: 'Safeguarding referral submission record',
  filed: 'Restricted safeguarding workspace',
  onCompletion: 'second, soft clock: confirm receipt before the working day ends; a reason if not',
});
export type Referral = RecordOf<typeof referral.fields>;
