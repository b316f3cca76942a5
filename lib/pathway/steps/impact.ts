import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const impact = step({
  id: '2.3',
  stage: 2,
  title: 'Pattern and impact review',
  role: 'Registered Manager',
  limit: 'End of the working day of managerial review',
  recurs: null,
  fields: [
    { id: 'targetedOthers', kind: 'yes-no-unknown', label: 'Has the same adult targeted others before?' },
    { id: 'routines', kind: 'yes-no-unknown', label: 'Have the harmed adult’s routines changed?' },
    { id: 'wellbeing', kind: 'yes-no-unknown', label: 'Has their emotional wellbeing become worse?' },
    { id: 'warnings', kind: 'ticks', label: 'Have you noticed any of these?', hint: 'None is proof. Tick what you have seen.' },
  ],
  record: 'Peer-to-peer impact assessment form',
  filed: 'Safeguarding decision folder',
  onCompletion: 'repeated targeting evident: immediate senior review (Operations Director)',
});
export type Impact = RecordOf<typeof impact.fields>;
