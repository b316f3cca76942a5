import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const followUp = step({
  id: '3.2',
  stage: 3,
  title: 'Follow-up plan',
  role: 'Registered Manager',
  limit: 'At once on 3.1 completed',
  recurs: null,
  beside: [{ id: '3.2 review', title: 'Daily review of the follow-up plan', limit: 'The end of every working day until stabilised' }],
  fields: [
    { id: 'supervision', kind: 'line', what: 'how both adults are supervised now', label: 'How are both adults supervised now?' },
    { id: 'restrictions', kind: 'line', what: 'which contact restrictions are still active, or “none”', label: 'Which contact restrictions are still active?' },
    { id: 'welfare', kind: 'line', what: 'how often the harmed adult’s welfare is looked at', label: 'How often is the harmed adult’s welfare looked at, and by whom?' },
  ],
  record: 'Safeguarding follow-up tracker',
  filed: 'Provider assurance workspace',
  onCompletion: 'reviewed at the end of every working day until stabilised',
});
export type FollowUp = RecordOf<typeof followUp.fields>;
