import type { Event } from '../events.ts';
import type { Cause } from './causes.ts';
import type { Detail } from './details.ts';
import { type Judged, nothingJudged } from './judged.ts';
import type { Look } from './look.ts';

/**
 * What auditors decided, the last word on each thing. A decision that was marked as recorded in error is none.
 * @param events in sequence, as far as they were known
 */
export function judgedIn(events: readonly Event[]): Judged {
  const withdrawn = new Set(events.map(({ what }) => (what.kind === 'recorded-in-error' ? what.event : '')));
  const delayed = new Map<string, boolean>();
  const details = new Map<string, readonly Detail[]>();
  const corrections = new Map<string, Cause | 'none'>();
  for (const { id, concern, what } of events) {
    if (what.kind !== 'audit-judged' || !concern || withdrawn.has(id)) continue;
    const { about } = what;
    if (about.is === 'delayed-recognition') delayed.set(concern, about.delayed);
    else if (about.is === 'targeting-detail') details.set(concern, about.missing);
    else corrections.set(about.event, about.cause);
  }
  return { ...nothingJudged, delayed, details, corrections };
}

/** The same from what was kept of each concern. */
export function judgedOver({ concerns, voided }: Look): Judged {
  const all = [...concerns, ...voided];
  return {
    ...nothingJudged,
    delayed: new Map(all.flatMap(({ id, judged }) => (judged.delayed === null ? [] : [[id, judged.delayed]]))),
    details: new Map(all.flatMap(({ id, judged }) => (judged.details ? [[id, judged.details]] : []))),
    corrections: new Map(all.flatMap(({ judged }) => judged.corrections)),
  };
}
