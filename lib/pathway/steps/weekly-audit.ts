import type { RecordOf } from './field.ts';
import { step } from './step.ts';

export const weeklyAudit = step({
  id: '1.5',
  stage: 1,
  title: 'Weekly audit of concerns',
  role: 'Quality and Safeguarding Lead',
  limit: 'Weekly: close of the first working day after the week',
  recurs: 'weekly',
  fields: [
    { id: 'sameDay', kind: 'rate', label: 'How many same-day seriousness reviews were completed on time?' },
    { id: 'delayed', kind: 'count', label: 'How many concerns were escalated after delayed recognition?' },
    { id: 'missingDetail', kind: 'count', label: 'How many records miss exact targeting detail?' },
  ],
  record: 'Safeguarding governance dashboard',
  filed: null,
  onCompletion: 'below 95 %: immediate practice correction',
});
export type WeeklyAudit = RecordOf<typeof weeklyAudit.fields>;
