import type { Role } from './who.ts';

export const STEP_IDS = ['1.1', '1.2', '1.3', '1.4'] as const;

/** A step of the pathway, as the panel, the forms and the clocks read it. */
export interface Step {
  id: (typeof STEP_IDS)[number];
  title: string;
  role: Role;
  /** the limit in the pathway's words */
  limit: string;
  /** Clock 11: how many minutes before it is due a warning is given, each once */
  warnings: readonly number[];
  /** the record that it makes, and where that is filed */
  record: string;
  filed: string;
}

/** Stage 1, recognise. */
export const STEPS: readonly Step[] = [
  {
    id: '1.1',
    title: 'First record',
    role: 'Senior Support Worker',
    limit: '15 minutes from when staff became aware',
    warnings: [5],
    record: 'Urgent peer safeguarding incident form',
    filed: 'Digital care record',
  },
  {
    id: '1.2',
    title: 'Immediate peer-risk review',
    role: 'Team Leader',
    limit: '30 minutes from 1.1, never later than 45 minutes from when staff became aware',
    warnings: [10],
    record: 'Peer safeguarding protection tracker',
    filed: 'Restricted safeguarding workspace',
  },
  {
    id: '1.3',
    title: 'Same-day seriousness assessment',
    role: 'Registered Manager',
    limit: 'End of the working day',
    warnings: [120, 30],
    record: 'Peer safeguarding threshold matrix',
    filed: 'Safeguarding decision folder',
  },
  {
    id: '1.4',
    title: 'Safeguarding route decision',
    role: 'Designated Safeguarding Lead',
    limit: '4 working hours from when staff became aware',
    warnings: [60, 30],
    record: 'Safeguarding route decision record',
    filed: 'Governance reporting template',
  },
];
