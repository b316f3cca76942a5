import { ABUSE } from './abuse.ts';
import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const route = step({
  id: '1.4',
  stage: 1,
  title: 'Safeguarding route decision',
  role: 'Designated Safeguarding Lead',
  limit: '4 working hours from when staff became aware',
  recurs: null,
  beside: [{ id: '1.4 review', title: 'Look at the threshold again', limit: 'The date that was set where it is not met' }],
  fields: [
    { id: 'categories', kind: 'choices', label: 'What kind of abuse may it be?', hint: 'Choose all that may fit.', options: ABUSE },
    { id: 'humiliation', kind: 'yes-no-unknown', label: 'Was the adult humiliated?' },
    { id: 'coercion', kind: 'yes-no-unknown', label: 'Was the adult forced, threatened or controlled?' },
    { id: 'exploitation', kind: 'yes-no-unknown', label: 'Was the adult used for money, belongings, sex or favours?' },
    { id: 'sexual', kind: 'yes-no-unknown', label: 'Was there anything sexual about it?', added: true },
    { id: 'injury', kind: 'yes-no-unknown', label: 'Is there an injury that needs treatment?', added: true },
    { id: 'weapon', kind: 'yes-no-unknown', label: 'Was a weapon or an object used?', added: true },
    { id: 'life', kind: 'yes-no-unknown', label: 'Was there a threat to life?', added: true },
    { id: 'crime', kind: 'yes-no-unknown', label: 'Is a crime alleged?', added: true },
    {
      id: 'threshold',
      kind: 'choice',
      label: 'May the threshold for a referral to the authority already be met?',
      hint: '“Not known yet” keeps this step open: a decision is needed by its due time.',
      options: { met: 'Yes', 'not-met': 'No', unknown: 'Not known yet' },
    },
    { id: 'reason', kind: 'sentence', what: 'why the threshold is not met', label: 'Why is the threshold not met?', when: { field: 'threshold', is: ['not-met'] } },
    { id: 'review', kind: 'instant', label: 'When will this be looked at again?', when: { field: 'threshold', is: ['not-met'] } },
    {
      id: 'wishes',
      kind: 'line',
      what: 'what is known of the adult’s wishes, or that they are not known yet and why',
      label: 'What is known now of what the harmed adult wants?',
      added: true,
    },
  ],
  record: 'Safeguarding route decision record',
  filed: 'Governance reporting template',
  onCompletion: 'two or more high-risk indicators: urgent escalation. Threshold met: 3.1 starts',
});
export type Route = RecordOf<typeof route.fields>;
