import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const chronologyUpdate = step({
  id: '3.3',
  stage: 3,
  title: 'Chronology update',
  role: 'Safeguarding Administrator',
  limit: '1 working day from every development',
  recurs: 'with every development',
  fields: [
    { id: 'prevented', kind: 'count', label: 'How many new incidents were prevented?' },
    { id: 'happened', kind: 'count', label: 'How many new incidents happened?', added: true },
    { id: 'contact', kind: 'line', what: 'which agencies you were in contact with, or “none”', label: 'Which agencies were you in contact with, and what was said?' },
    { id: 'actions', kind: 'actions', label: 'Which deadlines for action came out of it?', hint: 'Each becomes an action with a date.' },
  ],
  record: 'Safeguarding chronology sheet',
  filed: 'Case evidence folder',
  onCompletion: 'accuracy checked before each multi-agency discussion or internal review',
});
export type ChronologyUpdate = RecordOf<typeof chronologyUpdate.fields>;
