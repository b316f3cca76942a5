import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const immediateReview = step({
  id: '1.2',
  stage: 1,
  title: 'Immediate peer-risk review',
  role: 'Team Leader',
  limit: '30 minutes from 1.1, never later than 45 minutes from when staff became aware',
  recurs: null,
  fields: [
    {
      id: 'access',
      kind: 'yes-no-unknown',
      label: 'Can the alleged source of harm still get to the adult?',
      hint: 'Think of shared rooms, corridors, meals, transport and the night.',
    },
    { id: 'repeated', kind: 'yes-no-unknown', label: 'Has something like this happened between them before?' },
    { id: 'targeted', kind: 'yes-no-unknown', label: 'Does it look as if this adult was picked out?' },
    { id: 'others', kind: 'yes-no-unknown', label: 'May another adult be affected as well?' },
  ],
  record: 'Peer safeguarding protection tracker',
  filed: 'Restricted safeguarding workspace',
  onCompletion: 'live risk: escalate at once to Registered Manager and Designated Safeguarding Lead, in the same save',
});
export type ImmediateReview = RecordOf<typeof immediateReview.fields>;
