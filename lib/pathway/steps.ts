import type { Role } from './who.ts';

/** A step of the pathway, as the panel, the forms and the clocks read it. */
export interface Step {
  id: '1.1' | '1.2' | '1.3' | '1.4';
  title: string;
  role: Role;
  /** the limit in the pathway's words */
  limit: string;
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
    record: 'Urgent peer safeguarding incident form',
    filed: 'Digital care record',
  },
  {
    id: '1.2',
    title: 'Immediate peer-risk review',
    role: 'Team Leader',
    limit: '30 minutes from 1.1, never later than 45 minutes from when staff became aware',
    record: 'Peer safeguarding protection tracker',
    filed: 'Restricted safeguarding workspace',
  },
  {
    id: '1.3',
    title: 'Same-day seriousness assessment',
    role: 'Registered Manager',
    limit: 'End of the working day',
    record: 'Peer safeguarding threshold matrix',
    filed: 'Safeguarding decision folder',
  },
  {
    id: '1.4',
    title: 'Safeguarding route decision',
    role: 'Designated Safeguarding Lead',
    limit: '4 working hours from when staff became aware',
    record: 'Safeguarding route decision record',
    filed: 'Governance reporting template',
  },
];
