import type { Concern } from '../concern.ts';
import type { EventOf } from '../events.ts';
import { accept, type Decision, refuse } from './decision.ts';

/** The second clock of 2.1 and the check each shift: there has to be a plan, and a "no" says what is missing. */
export function checkControls(concern: Concern, what: EventOf<'controls-checked'>['what']): Decision {
  if (!concern.steps['2.1'].done) return refuse('There is no protection plan yet. Complete step 2.1 first.');
  if (what.inPlace === 'no' && !what.missing) return refuse('Write what is missing.');
  return accept(what);
}

/** The daily review, from managerial review or 3.2 on, until stabilised. */
export function reviewDaily(concern: Concern, what: EventOf<'review-done'>['what']): Decision {
  if (!concern.managerialReview && !concern.steps['3.2'].done) return refuse('The daily review begins with managerial review: complete step 1.3 or 1.4 first.');
  if (concern.state === 'concluded') return refuse('This concern is concluded. Reopen it first.');
  return accept(what);
}

/** The second clock of 3.1. */
export const confirmReceipt = (concern: Concern, what: EventOf<'receipt-confirmed'>['what']): Decision =>
  concern.steps['3.1'].done ? accept(what) : refuse('Nothing has been referred yet. Complete step 3.1 first.');
