import type { RecordOf } from './field.ts';
import { step } from './step.ts';

/** What learning reviews may share: a coded list, so that it can be counted. */
export const THEMES = {
  'words-made-small': 'Words that made it small',
  'late-recognition': 'Recognised late',
  'shared-space': 'Shared space not changed',
  supervision: 'Supervision gaps',
  'same-source': 'Same source, more than one adult',
  'pattern-missed': 'Earlier incidents not linked',
  'plan-drift': 'Protection plan drifted',
  voice: 'The adult’s own view not heard',
  handover: 'Lost at handover',
  none: 'None of these',
} as const;

export const learning = step({
  id: '3.5',
  stage: 3,
  title: 'Closure and learning review',
  role: 'Quality and Safeguarding Lead',
  limit: '5 working days from conclusion',
  recurs: null,
  beside: [{ id: '3.5 pack', title: 'Monthly governance pack', limit: 'Monthly, of the whole service: close of the fifth working day of the next month' }],
  fields: [
    {
      id: 'outcome',
      kind: 'choice',
      label: 'What was the outcome?',
      options: { substantiated: 'Substantiated', partly: 'Partly substantiated', not: 'Not substantiated', inconclusive: 'Inconclusive', ceased: 'Ended at the adult’s own wish', unknown: 'Not known yet' },
    },
    { id: 'actions', kind: 'rate', label: 'How many of the agreed actions are complete?' },
    { id: 'noActions', kind: 'line', what: 'why no actions were agreed', label: 'Why were no actions agreed?', when: { field: 'actions', is: ['none'] } },
    { id: 'lessons', kind: 'sentence', what: 'what would help to see it earlier next time', label: 'What would help to see it earlier next time?' },
    {
      id: 'themes',
      kind: 'choices',
      label: 'Which themes does it share with other concerns?',
      hint: 'A theme in two or more concerns leads to planning for the whole service.',
      options: THEMES,
    },
  ],
  record: 'Peer safeguarding learning template',
  filed: null,
  onCompletion: 'to the monthly governance meeting; a theme in two or more concerns: service-wide improvement planning',
});
export type Learning = RecordOf<typeof learning.fields>;
