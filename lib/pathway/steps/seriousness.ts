import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const seriousness = step({
  id: '1.3',
  stage: 1,
  title: 'Same-day seriousness assessment',
  role: 'Registered Manager',
  limit: 'End of the working day',
  recurs: null,
  fields: [
    { id: 'in24h', kind: 'count', label: 'How many similar incidents were there in the last 24 hours?', hint: 'Filled in from linked concerns. Change it where you know of more.' },
    { id: 'in7d', kind: 'count', label: 'How many in the last 7 days?' },
    { id: 'in28d', kind: 'count', label: 'How many in the last 28 days?' },
    {
      id: 'power',
      kind: 'choice',
      label: 'Is one of the adults in a stronger position than the other?',
      options: { none: 'No difference that matters', some: 'Yes, somewhat', marked: 'Yes, clearly', unknown: 'Not known yet' },
    },
    {
      id: 'factors',
      kind: 'choices',
      label: 'What makes the difference?',
      when: { field: 'power', is: ['some', 'marked', 'unknown'] },
      options: {
        strength: 'Size or strength',
        mobility: 'Moving about',
        communication: 'Speaking up, being understood',
        understanding: 'Memory or understanding',
        standing: 'Standing in the group, others follow',
        dependence: 'One depends on the other',
        money: 'Money or belongings',
        health: 'Health or frailty',
        other: 'Something else',
        unknown: 'Not known yet',
      },
    },
    { id: 'fear', kind: 'yes-no-unknown', label: 'Is the adult known to be afraid of the other, or to keep away?' },
    { id: 'warnings', kind: 'ticks', label: 'Have you noticed any of these?', hint: 'None is proof. Tick what you have seen.' },
    {
      id: 'wishes',
      kind: 'line',
      what: 'what the adult says they want, or that they have not been asked yet and why',
      label: 'What does the harmed adult say they want?',
      hint: 'In their own words. Where they have not been asked yet, write that and why.',
      added: true,
    },
    { id: 'capacity', kind: 'yes-no-unknown', label: 'Can the adult decide about this themselves?', hint: 'Capacity for this decision, at this time.', added: true },
    {
      id: 'advocate',
      kind: 'choice',
      label: 'Does the adult have somebody who speaks for them?',
      options: { yes: 'Yes', asked: 'Asked for', no: 'No', 'not-wanted': 'Does not want one', unknown: 'Not known yet' },
      added: true,
    },
    { id: 'confirmed', kind: 'line', what: 'your name', label: 'Write your name to confirm that the assessment is complete.' },
  ],
  record: 'Peer safeguarding threshold matrix',
  filed: 'Safeguarding decision folder',
  onCompletion: 'completion confirmed by name; 2.1, 2.2 and 2.3 start',
});
export type Seriousness = RecordOf<typeof seriousness.fields>;
