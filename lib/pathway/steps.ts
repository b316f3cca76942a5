import { chronology } from './steps/chronology.ts';
import { chronologyUpdate } from './steps/chronology-update.ts';
import { firstRecord } from './steps/first-record.ts';
import { followUp } from './steps/follow-up.ts';
import { fortnightlyAudit } from './steps/fortnightly-audit.ts';
import type { StepId } from './steps/ids.ts';
import { immediateReview } from './steps/immediate-review.ts';
import { impact } from './steps/impact.ts';
import { learning } from './steps/learning.ts';
import { oversight } from './steps/oversight.ts';
import { protectionPlan } from './steps/protection-plan.ts';
import { referral } from './steps/referral.ts';
import { route } from './steps/route.ts';
import { seriousness } from './steps/seriousness.ts';
import { serviceReview } from './steps/service-review.ts';
import type { Step } from './steps/step.ts';
import { weeklyAudit } from './steps/weekly-audit.ts';

export { STEP_IDS, type StepId } from './steps/ids.ts';
export type { Step } from './steps/step.ts';

/** The fifteen steps by number: the one table that forms, clocks, documents and tests read. */
export const STEP = {
  '1.1': firstRecord,
  '1.2': immediateReview,
  '1.3': seriousness,
  '1.4': route,
  '1.5': weeklyAudit,
  '2.1': protectionPlan,
  '2.2': chronology,
  '2.3': impact,
  '2.4': serviceReview,
  '2.5': fortnightlyAudit,
  '3.1': referral,
  '3.2': followUp,
  '3.3': chronologyUpdate,
  '3.4': oversight,
  '3.5': learning,
} as const satisfies { [Id in StepId]: Step & { id: Id } };

/** The same, in the pathway's order. */
export const STEPS: readonly Step[] = Object.values(STEP);

/** Stage names, as the pathway has them. */
export const STAGES = { 1: 'Recognise', 2: 'Separate and look wider', 3: 'Refer, hold, learn' } as const;
