import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const protectionPlan = step({
  id: '2.1',
  stage: 2,
  title: 'Protection plan',
  role: 'Team Leader',
  limit: '1 working hour from managerial review',
  recurs: null,
  beside: [
    { id: '2.1 in place', title: 'Check that the plan is in place', limit: 'Before the current shift ends' },
    { id: '2.1 still in place', title: 'Check that the plan is still in place', limit: 'Each shift while the concern is live' },
  ],
  fields: [
    { id: 'separation', kind: 'sentence', what: 'how the adults are kept apart', label: 'How are the adults kept apart?' },
    { id: 'spaces', kind: 'sentence', what: 'what changes in shared spaces', label: 'What changes in shared spaces?', hint: 'Which rooms, at which times, for whom.' },
    { id: 'supervision', kind: 'sentence', what: 'who watches over both adults, and when', label: 'Who watches over both adults, and when?' },
  ],
  record: 'Peer safeguarding protection plan',
  filed: 'Restricted safeguarding workspace',
  onCompletion: 'second clock: check that it is in place before the current shift ends; while the concern is live, re-checked each shift (drift)',
});
export type ProtectionPlan = RecordOf<typeof protectionPlan.fields>;
