/** Answers to every step's form, as the tests and the pictures write them down. */
import type { Fill } from './steps.ts';

const at = (text: string) => Temporal.Instant.from(text);

export const FILLS = {
  '1.2': { access: 'Yes', repeated: 'Not known yet', targeted: 'No', others: 'No' },
  '1.3': { in24h: '0', in7d: '1', in28d: '2', power: 'Yes, clearly', factors: ['Size or strength', 'Moving about'], fear: 'Yes', wishes: 'Raj wants to eat in peace.', capacity: 'Yes', advocate: 'Asked for', confirmed: 'Ana' },
  '1.4': {
    categories: ['Physical abuse', 'Psychological or emotional abuse'],
    humiliation: 'Yes',
    coercion: 'No',
    exploitation: 'No',
    sexual: 'No',
    injury: 'No',
    weapon: 'No',
    life: 'No',
    crime: 'No',
    threshold: 'Yes',
  },
  '2.1': { separation: 'They sit at different tables at meals.', spaces: 'Tom uses the garden room until noon.', supervision: 'Ana stays in the lounge while both are there.' },
  '2.2': { prior: 'None found', access: 'Nothing', interventions: 'Tom was moved to another table once.' },
  '2.3': { targetedOthers: 'Yes', routines: 'Yes', wellbeing: 'Not known yet' },
  '2.4': { staffing: 'No', environment: 'No', others: 'Not known yet' },
  '3.1': { submitted: at('2026-08-28T14:55:00Z'), authority: 'Adult social care, duty desk, 01632 960 002', rationale: 'Raj is afraid and was targeted at meals.' },
  '3.2': { welfare: 'Twice a day, by the senior' },
  '3.3': { prevented: '1', happened: '0' },
  '3.4': { risk: 'Yes', weak: 'No' },
  '3.5': { outcome: 'Substantiated', lessons: 'Ask at once who did what to whom.', themes: ['Supervision gaps'] },
} as const satisfies Record<string, Fill>;
