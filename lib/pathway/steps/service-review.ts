import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const serviceReview = step({
  id: '2.4',
  stage: 2,
  title: 'Wider service review',
  role: 'Operations Director',
  limit: '1 working day from 2.3, never later than the end of the 2nd working day after managerial review',
  recurs: null,
  fields: [
    { id: 'staffing', kind: 'yes-no-unknown', label: 'Were enough staff present in shared areas?' },
    { id: 'environment', kind: 'yes-no-unknown', label: 'Did the building, the room or the routine play a part?' },
    { id: 'others', kind: 'yes-no-unknown', label: 'May more than one adult be affected?' },
  ],
  record: 'Peer safeguarding service risk log',
  filed: 'Governance reporting template',
  onCompletion: 'wider exposure possible (yes or unknown): escalate',
});
export type ServiceReview = RecordOf<typeof serviceReview.fields>;
