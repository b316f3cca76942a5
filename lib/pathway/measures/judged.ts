import type { Cause } from './corrected.ts';

/** Something earlier that a person linked to a concern: the record of then, seen again with what is known now. */
export interface EarlierSign {
  concern: string;
  kind: 'note' | 'incident' | 'dismissed-prompt';
  /** when it was written or happened (UTC) */
  at: string;
  /** when it was linked (UTC) */
  linked: string;
  /** the event that it is, where the record holds it */
  event: string | null;
}

/** What only people decide. Software proposes, and counts what they said; what nobody has decided yet stands apart. */
export interface Judged {
  signs: readonly EarlierSign[];
  /** by concern: was recognition delayed? */
  delayed: ReadonlyMap<string, boolean>;
  /** by correcting event: what was wrong in the chronology, or that it was no gap */
  corrections: ReadonlyMap<string, Cause | 'none'>;
  /** how many prompts were shown in the period, where that is known */
  shown: number | null;
}

export const nothingJudged: Judged = { signs: [], delayed: new Map(), corrections: new Map(), shown: null };
