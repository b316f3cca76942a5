import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const fortnightlyAudit = step({
  id: '2.5',
  stage: 2,
  title: 'Fortnightly audit of protection',
  role: 'Quality and Safeguarding Lead',
  limit: 'Fortnightly: close of the first working day after the fortnight',
  recurs: 'fortnightly',
  fields: [
    { id: 'plans', kind: 'rate', label: 'How many separation plans were put in place on time?' },
    { id: 'gaps', kind: 'count', label: 'How many gaps in chronologies needed correction?' },
    { id: 'repeats', kind: 'count', label: 'How many incidents came again after controls were in place?' },
  ],
  record: 'Safeguarding evidence audit tracker',
  filed: null,
  onCompletion: 'repeat incidents above one: targeted retraining',
});
export type FortnightlyAudit = RecordOf<typeof fortnightlyAudit.fields>;
