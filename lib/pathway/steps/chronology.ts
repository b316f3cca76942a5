import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const chronology = step({
  id: '2.2',
  stage: 2,
  title: 'Chronology',
  role: 'Safeguarding Administrator',
  limit: '4 working hours from managerial review',
  recurs: null,
  fields: [
    { id: 'prior', kind: 'line', what: 'which earlier incidents belong to this, or “none found”', label: 'Which earlier incidents belong to this?', hint: 'With dates and where they are recorded. “None found” is an answer.' },
    { id: 'access', kind: 'line', what: 'what has changed in access to shared areas, or “nothing”', label: 'What has changed in access to shared areas?' },
    { id: 'interventions', kind: 'line', what: 'what staff tried before, or “nothing known”', label: 'What have staff tried before?' },
  ],
  record: 'Safeguarding chronology sheet',
  filed: 'Case evidence folder',
  onCompletion: 'sequence checked before any threshold reassessment is signed',
});
export type Chronology = RecordOf<typeof chronology.fields>;
