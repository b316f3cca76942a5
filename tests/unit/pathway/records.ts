import type { Chronology } from '#pathway/steps/chronology.ts';
import type { ChronologyUpdate } from '#pathway/steps/chronology-update.ts';
import type { FollowUp } from '#pathway/steps/follow-up.ts';
import type { FortnightlyAudit } from '#pathway/steps/fortnightly-audit.ts';
import type { StepId } from '#pathway/steps.ts';
import type { ImmediateReview } from '#pathway/steps/immediate-review.ts';
import type { Impact } from '#pathway/steps/impact.ts';
import type { Learning } from '#pathway/steps/learning.ts';
import type { Oversight } from '#pathway/steps/oversight.ts';
import type { ProtectionPlan } from '#pathway/steps/protection-plan.ts';
import type { Referral } from '#pathway/steps/referral.ts';
import type { Route } from '#pathway/steps/route.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import type { Seriousness } from '#pathway/steps/seriousness.ts';
import type { ServiceReview } from '#pathway/steps/service-review.ts';
import type { WeeklyAudit } from '#pathway/steps/weekly-audit.ts';
import { record } from './given.ts';

const review: ImmediateReview = { access: 'yes', repeated: 'no', targeted: 'unknown', others: 'no' };
const serious: Seriousness = { in24h: 1, in7d: 2, in28d: 'unknown', power: 'some', factors: ['strength'], fear: 'unknown', warnings: [], wishes: 'He wants to eat in peace.', capacity: 'yes', advocate: 'no', confirmed: 'Ruth' };
const decision: Route = {
  categories: ['physical', 'psychological'],
  humiliation: 'no',
  coercion: 'no',
  exploitation: 'no',
  sexual: 'no',
  injury: 'no',
  weapon: 'no',
  life: 'no',
  crime: 'no',
  threshold: 'met',
  wishes: 'He wants it to stop.',
};
const weekly: WeeklyAudit = { sameDay: { part: 19, of: 20 }, delayed: 1, missingDetail: 0 };
const plan: ProtectionPlan = { separation: 'Separate tables at meals.', spaces: 'Tom uses the garden room.', supervision: 'One member of staff stays in the lounge.' };
const sheet: Chronology = { prior: 'None found.', access: 'Nothing', interventions: 'Tom was moved once.' };
const effect: Impact = { targetedOthers: 'no', routines: 'yes', wellbeing: 'unknown', warnings: ['restricts-self'] };
const service: ServiceReview = { staffing: 'yes', environment: 'no', others: 'no' };
const fortnightly: FortnightlyAudit = { plans: { part: 2, of: 3 }, gaps: 0, repeats: 1 };
const referred: Referral = { submitted: '2026-11-24T16:00:00Z', authority: 'Adult social care, duty desk', rationale: 'Raj is afraid and was pushed twice.' };
const follow: FollowUp = { supervision: 'One to one at meals', restrictions: 'Separate tables', welfare: 'Twice a day, by the senior' };
const update: ChronologyUpdate = { prevented: 1, happened: 0, contact: 'None', actions: [{ text: 'Move the television away.', owner: 'Team Leader', due: '2026-12-01T17:00:00Z' }] };
const overseen: Oversight = { risk: 'no', overdue: 0, weak: 'no' };
const learned: Learning = { outcome: 'substantiated', actions: { part: 2, of: 2 }, lessons: 'Ask who did what at once.', themes: ['supervision'] };

/** A record of each step with nothing missing, and with nothing in it that fires a trigger but threshold met. */
export const RECORDS = {
  '1.1': record,
  '1.2': review,
  '1.3': serious,
  '1.4': decision,
  '1.5': weekly,
  '2.1': plan,
  '2.2': sheet,
  '2.3': effect,
  '2.4': service,
  '2.5': fortnightly,
  '3.1': referred,
  '3.2': follow,
  '3.3': update,
  '3.4': overseen,
  '3.5': learned,
} as const satisfies Record<StepId, StepRecord>;
