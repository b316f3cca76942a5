import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const oversight = step({
  id: '3.4',
  stage: 3,
  title: '72-hour oversight review',
  role: 'Operations Director',
  limit: 'Every 72 hours while the concern is live, from 3.2 opened, then from the last review',
  recurs: 'every 72 hours',
  fields: [
    { id: 'risk', kind: 'yes-no-unknown', label: 'Is there still a risk that the adult is targeted?' },
    { id: 'overdue', kind: 'count', label: 'How many protective actions are overdue?', hint: 'Filled in from the actions of this concern.' },
    { id: 'weak', kind: 'yes-no-unknown', label: 'Are there signs that supervision in the service is still weak?' },
  ],
  record: 'Live safeguarding oversight dashboard',
  filed: 'Executive governance folder',
  onCompletion: 'open risk beyond the agreed protective timescale: escalate',
});
export type Oversight = RecordOf<typeof oversight.fields>;
