import { laterOf } from '../sequence.ts';
import type { Concern } from '../concern.ts';
import type { EventOf } from '../events.ts';
import { accept, type Asking, type Decision, refuse } from './decision.ts';

const QUIET_DAYS = 7;

/**
 * What is missing for stabilised, in words: no new incident for 7 days, controls checked, the harmed adult's own view
 * recorded. Empty where only the signatures are.
 */
export function missingForStabilised({ identified, developments, controls }: Concern, now: Temporal.Instant): string[] {
  const last = developments.filter(({ about }) => about === 'incident').reduce((latest, { occurred }) => laterOf(latest, occurred), identified);
  const quiet = Temporal.Instant.compare(Temporal.Instant.from(last).add({ hours: 24 * QUIET_DAYS }), now) <= 0;
  return [
    ...(quiet ? [] : [`${QUIET_DAYS} days without a new incident`]),
    ...(controls.at(-1)?.inPlace ? [] : ['a check that the protection plan is in place']),
    ...(developments.some(({ about }) => about === 'own-view') ? [] : ['the adult’s own view, recorded as a development']),
  ];
}

/** Registered Manager and Designated Safeguarding Lead each sign at their own desk. */
export function signStabilised(concern: Concern, what: EventOf<'stabilised-signed'>['what'], { by, now }: Asking): Decision {
  if (concern.state !== 'live') return refuse('This concern is not live. There is nothing to sign.');
  if (by.role !== what.as) return refuse(`Only the ${what.as} can sign here. At this desk is the ${by.role}.`);
  if (concern.signed.includes(what.as)) return refuse(`The ${what.as} has signed already.`);
  const missing = missingForStabilised(concern, now);
  return missing.length ? refuse(`Not stabilised yet. Missing: ${missing.join('; ')}.`) : accept(what);
}

export const reopen = (concern: Concern, what: EventOf<'reopened'>['what']): Decision =>
  concern.state === 'stabilised' || concern.state === 'concluded' ? accept(what) : refuse('This concern is open.');

/** The authority's enquiry has ended, or the Designated Safeguarding Lead closes a concern that was not referred. */
export function conclude(concern: Concern, what: EventOf<'concluded'>['what'], { by }: Asking): Decision {
  const referred = concern.steps['3.1'].done !== null;
  if (concern.state === 'concluded') return refuse('This concern is concluded already.');
  if (concern.state === 'in-error') return refuse('This concern was recorded in error.');
  if (what.how === 'enquiry-ended') return referred ? accept(what) : refuse('Nothing was referred, so no enquiry can have ended. Choose “not referred”.');
  if (referred) return refuse('This concern was referred. It is concluded when the authority’s enquiry has ended.');
  if (by.role !== 'Designated Safeguarding Lead') return refuse('Only the Designated Safeguarding Lead closes a concern that was not referred.');
  const aside = concern.steps['3.1'].notApplicable.length > 0;
  if (concern.threshold.met && !aside) return refuse('The threshold was recorded as met. Refer it (step 3.1), or mark 3.1 as not applicable with a second person.');
  if (concern.threshold.state === 'none' || concern.threshold.state === 'unknown') return refuse('Whether the threshold is met has not been decided. Complete step 1.4 first.');
  return accept(what);
}
