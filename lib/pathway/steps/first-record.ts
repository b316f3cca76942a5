import { step } from './step.ts';

/** Step 1.1. Its schema is `FirstRecord` in `../first-record.ts`; here stand the same fields for tables and documents. */
export const firstRecord = step({
  id: '1.1',
  stage: 1,
  title: 'First record',
  role: 'Senior Support Worker',
  limit: '15 minutes from when staff became aware',
  recurs: null,
  fields: [
    { id: 'people', kind: 'people', label: 'Who was it?' },
    { id: 'occurred', kind: 'when-occurred', label: 'When did it happen?' },
    { id: 'place', kind: 'line', what: 'where it happened', label: 'Where?' },
    { id: 'behaviour', kind: 'sentence', what: 'exactly what you saw or heard', label: 'What exactly did you see or hear?' },
    { id: 'initiator', kind: 'initiator', label: 'Who started it?' },
    { id: 'presentation', kind: 'sentence', what: 'how the adult was straight after', label: 'How was the adult straight after?' },
    { id: 'safety', kind: 'sentence', what: 'what was done at once to keep both adults safe', label: 'What did you do at once to keep both safe?', added: true },
    { id: 'warnings', kind: 'ticks', label: 'Have you noticed any of these?' },
  ],
  record: 'Urgent peer safeguarding incident form',
  filed: 'Digital care record',
  onCompletion: 'flagged for same-shift Team Leader review; 1.2, 1.3 and 1.4 start',
});
